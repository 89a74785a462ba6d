using System.Security.Claims;
using System.Text.Json.Serialization;
using MediatR;
using PickGo.Application.Identity;
using PickGo.Application.Members;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Members;
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
            .AllowAnonymous().Produces(204).ChecksInput().Refuses(IdentityErrors.CodeTooSoon(0), CommonErrors.Conflict);
        members.MapPost("/email/verify-code", VerifyCodeAsync).Limits(RateLimitPolicy.Codes).Describe("VerifyEmailCode", "Proves an address by the code that was sent to it.")
            .AllowAnonymous().Produces(204).ChecksInput()
            .Refuses(IdentityErrors.CodeExpired, IdentityErrors.CodeWrong, IdentityErrors.CodeTries, CommonErrors.Conflict);
        members.MapPost("", SignUpAsync).Limits(RateLimitPolicy.SignUp).Describe("SignUp", "Makes a member of whoever proved the address.")
            .AllowAnonymous().Produces<MemberView>(201).ChecksInput().Refuses(IdentityErrors.EmailTaken, IdentityErrors.EmailNotVerified, IdentityErrors.PasswordGuessable, CommonErrors.Conflict);
        members.MapGet("/me", MeAsync).Describe("GetMe", "The member's own profile.")
            .Requires(Policies.Member).Produces<MemberView>().Refuses(MemberErrors.NotFound);
        members.MapPut("/me", UpdateAsync).Describe("UpdateMe", "Changes the member's own profile.")
            .Requires(Policies.Member).Produces<MemberView>().ChecksInput().Refuses(MemberErrors.NotFound, CommonErrors.Conflict);
    }

    /// <param name="Email">Address to prove.</param>
    internal sealed record SendCodeRequest(string Email);

    /// <param name="Email">Address to prove.</param>
    /// <param name="Code">Six digits, as they were sent.</param>
    internal sealed record VerifyCodeRequest(string Email, string Code);

    /// <param name="Email">Address that was proved.</param>
    /// <param name="Password">8 to 128 characters, not among the first that are guessed.</param>
    /// <param name="Nickname">2 to 20 characters, as others will see it.</param>
    internal sealed record SignUpRequest(string Email, string Password, string Nickname);

    /// <param name="Nickname">2 to 20 characters, as others will see it.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record UpdateMeRequest(string Nickname);

    private static Task<IResult> SendCodeAsync(SendCodeRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new SendEmailCode(body.Email ?? ""), ct);

    private static Task<IResult> VerifyCodeAsync(VerifyCodeRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new VerifyEmailCode(body.Email ?? "", body.Code ?? ""), ct);

    private static Task<IResult> SignUpAsync(SignUpRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new SignUp(body.Email ?? "", body.Password ?? "", body.Nickname ?? ""), ct,
            member => Results.Created("/api/members/me", member));

    private static Task<IResult> MeAsync(ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new GetMe(user.MemberId()), ct);

    private static Task<IResult> UpdateAsync(UpdateMeRequest body, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new UpdateMe(user.MemberId(), body.Nickname ?? ""), ct);
}
