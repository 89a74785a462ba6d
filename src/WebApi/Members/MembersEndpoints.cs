using System.Security.Claims;
using System.Text.Json.Serialization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using PickGo.Application.Identity;
using PickGo.Application.Members;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Members;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;
using PickGo.Infrastructure.Platform.RateLimiting;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Members;

/// <summary>Signing up, and one's own profile.</summary>
internal static class MembersEndpoints
{
    public static void MapMembers(this RouteGroupBuilder api)
    {
        var members = api.MapGroup("/members").WithTags("Members");
        members.MapPost("/email/send-code", SendCodeAsync).Limits(RateLimitPolicy.Codes).Describe("SendEmailCode", "Sends a six-digit code to an address.")
            .AllowAnonymous().Produces(204).ChecksInput().Refuses(IdentityErrors.CodeTooSoon(0), IdentityErrors.TooManyTries(0), CommonErrors.Conflict);
        members.MapPost("/email/verify-code", VerifyCodeAsync).Limits(RateLimitPolicy.Codes).Describe("VerifyEmailCode", "Proves an address by the code that was sent to it, in the browser that asked.")
            .AllowAnonymous().Produces<EmailProofView>().ChecksInput()
            .Refuses(IdentityErrors.CodeExpired, IdentityErrors.CodeWrong, IdentityErrors.CodeTries, CommonErrors.Conflict);
        members.MapPost("", SignUpAsync).Limits(RateLimitPolicy.SignUp).Describe("SignUp", "Makes a member of whoever proved the address.")
            .AllowAnonymous().Produces<MemberView>(201).ChecksInput().Refuses(IdentityErrors.EmailTaken, IdentityErrors.EmailNotVerified, IdentityErrors.PasswordGuessable, CommonErrors.Conflict)
            .Refuses(MemberErrors.NicknameReserved, MemberErrors.ConsentsNeeded, MemberErrors.ConsentVersion);
        members.MapGet("/consents", (IMediator m, CancellationToken ct) => m.AnswerAsync(new ListConsentQuestions(), ct))
            .Describe("ListConsentQuestions", "What is asked of everybody who signs up, with the versions of the texts in force.").AllowAnonymous().Produces<IReadOnlyList<ConsentQuestionView>>();
        members.MapGet("/me", MeAsync).Describe("GetMe", "The member's own profile.")
            .Requires(Policies.Member).Produces<MemberView>().Refuses(MemberErrors.NotFound);
        members.MapPut("/me", UpdateAsync).Describe("UpdateMe", "Changes the member's own profile.")
            .Requires(Policies.Member).Produces<MemberView>().ChecksInput().Refuses(MemberErrors.NotFound, MemberErrors.NicknameReserved, CommonErrors.Conflict);
        members.MapDelete("/me", LeaveAsync).Describe("Leave", "Ends the membership: what the law keeps moves apart, everything else is erased at once.")
            .Requires(Policies.Member).Produces(204).ChecksInput()
            .Refuses(IdentityErrors.PasswordWrong, IdentityErrors.PasswordNone, IdentityErrors.TooManyTries(0), IdentityErrors.AccountNotFound, MemberErrors.OperatorsStay)
            .Refuses(ReservationErrors.StillOpen, PaymentErrors.StillOpen, CommonErrors.Conflict);
        members.MapGet("/me/export", ExportAsync).Describe("ExportMe", "Everything that is kept of the member, as a file.").Requires(Policies.Member).Produces<ExportView>();
        members.MapGet("/me/consents", (ClaimsPrincipal user, IMediator m, CancellationToken ct) => m.AnswerAsync(new ListConsents(user.MemberId()), ct))
            .Describe("ListConsents", "What the member agreed to, as it stands.").Requires(Policies.Member).Produces<IReadOnlyList<ConsentView>>();
        members.MapPut("/me/consents", UpdateConsentsAsync).Describe("UpdateConsents", "Gives or withdraws consents; what is not named stays.")
            .Requires(Policies.Member).Produces<IReadOnlyList<ConsentView>>().ChecksInput()
            .Refuses(MemberErrors.NotFound, MemberErrors.ConsentsNeeded, MemberErrors.ConsentVersion, CommonErrors.Conflict);
    }

    /// <param name="Email">Address to prove.</param>
    internal sealed record SendCodeRequest(string Email);

    /// <param name="Email">Address to prove.</param>
    /// <param name="Code">Six digits, as they were sent.</param>
    internal sealed record VerifyCodeRequest(string Email, string Code);

    /// <param name="SignUpToken">What the right code was answered with.</param>
    /// <param name="Password">8 to 128 characters, not among the first that are guessed.</param>
    /// <param name="Nickname">2 to 20 characters, as others will see it.</param>
    /// <param name="Consents">terms, privacy and age14 are needed.</param>
    /// <param name="Language">Of mails; Korean by default.</param>
    internal sealed record SignUpRequest(string SignUpToken, string Password, string Nickname, IReadOnlyList<ConsentRequest> Consents, Language? Language = null);

    /// <param name="Password">The present password.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record LeaveRequest(string Password);

    /// <param name="Consents">Those that are given or withdrawn.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record UpdateConsentsRequest(IReadOnlyList<ConsentRequest> Consents);

    /// <param name="Nickname">2 to 20 characters, as others will see it.</param>
    /// <param name="Language">Of mails; absent: stays as it is.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record UpdateMeRequest(string Nickname, Language? Language = null);

    private static Task<IResult> SendCodeAsync(SendCodeRequest body, HttpContext http, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new SendEmailCode(body.Email ?? "", http.KnownDevice()), ct);

    private static Task<IResult> VerifyCodeAsync(VerifyCodeRequest body, HttpContext http, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new VerifyEmailCode(body.Email ?? "", body.Code ?? "", http.Device()), ct);

    private static Task<IResult> SignUpAsync(SignUpRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new SignUp(body.SignUpToken ?? "", body.Password ?? "", body.Nickname ?? "", body.Consents ?? [], body.Language ?? Language.Ko), ct,
            member => Results.Created("/api/members/me", member));

    private static Task<IResult> MeAsync(ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new GetMe(user.MemberId()), ct);

    /// <summary>A body with DELETE is read only where the endpoint says so.</summary>
    private static Task<IResult> LeaveAsync([FromBody] LeaveRequest body, HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new Leave(user.MemberId(), body.Password ?? "", http.Device()), ct);

    private static Task<IResult> ExportAsync(HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct)
    {
        http.Response.Headers.ContentDisposition = "attachment; filename=\"pickgo.json\"";
        http.Response.Headers.CacheControl = "no-store";
        return mediator.AnswerAsync(new ExportMe(user.MemberId()), ct);
    }

    private static Task<IResult> UpdateConsentsAsync(UpdateConsentsRequest body, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new UpdateConsents(user.MemberId(), body.Consents ?? []), ct);

    private static Task<IResult> UpdateAsync(UpdateMeRequest body, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new UpdateMe(user.MemberId(), body.Nickname ?? "", body.Language), ct);
}
