using System.Security.Claims;
using System.Text.Json.Serialization;
using MediatR;
using Microsoft.Extensions.Options;
using PickGo.Application.Identity;
using PickGo.Application.Members;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.RateLimiting;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Identity;

/// <summary>Logging in and out, and fresh tokens for those who are.</summary>
internal static class IdentityEndpoints
{
    internal const string CookieName = "pickgo_refresh";

    public static void MapIdentity(this RouteGroupBuilder api)
    {
        var identity = api.MapGroup("").WithTags("Identity").AllowAnonymous().RefusesForeignOrigins();
        identity.MapPost("/members/login", LogInAsync).Limits(RateLimitPolicy.LogIn).Describe("LogIn", "Logs in: an access token, and a refresh cookie.")
            .Produces<LoginView>().GivesTokens().ChecksInput().Refuses(IdentityErrors.Credentials, IdentityErrors.TooManyTries(0), IdentityErrors.LockedByOperator)
            .Refuses(FactorErrors.StepNeeded, FactorErrors.EnrolmentNeeded);
        identity.MapPost("/tokens", RenewAsync).Describe("RenewTokens", "A fresh access token for the refresh cookie, which is replaced.")
            .Produces<TokenView>().GivesTokens().Refuses(IdentityErrors.TokenInvalid, IdentityErrors.LockedByOperator);
        identity.MapPost("/members/logout", LogOutAsync).Describe("LogOut", "Ends the session of the refresh cookie.").Produces(204);

        identity.MapPost("/members/password/reset", AskResetAsync).Limits(RateLimitPolicy.Codes).Describe("AskPasswordReset", "Mails a link to set a new password; says nothing about whether the address is a member's.")
            .Produces(204).ChecksInput().Refuses(IdentityErrors.TooManyTries(0));
        identity.MapPost("/members/password/reset/confirm", ConfirmResetAsync).Limits(RateLimitPolicy.Codes).Describe("ConfirmPasswordReset", "Sets a password by the link; all log-ins end, and the member is told by mail.")
            .Produces(204).ChecksInput().Refuses(IdentityErrors.ResetInvalid, IdentityErrors.PasswordGuessable, CommonErrors.Conflict);

        api.MapPut("/members/me/password", ChangePasswordAsync).WithTags("Identity").Requires(Policies.Member)
            .Describe("ChangePassword", "Changes the password; all other log-ins end, and the member is told by mail.").Produces(204).ChecksInput()
            .Refuses(IdentityErrors.PasswordWrong, IdentityErrors.PasswordNone, IdentityErrors.PasswordGuessable, IdentityErrors.TooManyTries(0), IdentityErrors.AccountNotFound);

        api.MapPost("/members/me/email", AskEmailChangeAsync).Limits(RateLimitPolicy.Codes).WithTags("Identity").Requires(Policies.Member)
            .Describe("AskEmailChange", "Sends a code to the address wanted; needs the present password.").Produces(204).ChecksInput()
            .Refuses(IdentityErrors.PasswordWrong, IdentityErrors.PasswordNone, IdentityErrors.TooManyTries(0), IdentityErrors.CodeTooSoon(0), IdentityErrors.AccountNotFound, CommonErrors.Conflict);
        api.MapPut("/members/me/email", ChangeEmailAsync).WithTags("Identity").Requires(Policies.Member)
            .Describe("ChangeEmail", "Changes the address by the code; all other log-ins end, and both addresses are told.").Produces(204).ChecksInput()
            .Refuses(IdentityErrors.CodeWrong, IdentityErrors.CodeExpired, IdentityErrors.CodeTries, IdentityErrors.EmailNotChanged, IdentityErrors.AccountNotFound, CommonErrors.Conflict);

        var sessions = api.MapGroup("/members/me/sessions").WithTags("Identity").Requires(Policies.Member);
        sessions.MapGet("", ListSessionsAsync).Describe("ListSessions", "Where the member is logged in, the log-in used last first.").Produces<IReadOnlyList<LoginSessionView>>();
        sessions.MapDelete("", EndOthersAsync).Describe("EndOtherSessions", "Ends every log-in but this one.").Produces(204);
        sessions.MapDelete("/{id:long}", EndSessionAsync).Describe("EndSession", "Ends one log-in, within a second on every server.")
            .Produces(204).Refuses(IdentityErrors.SessionNotFound);
    }

    /// <param name="Email">The member's address.</param>
    /// <param name="Password">The member's password.</param>
    internal sealed record LoginRequest(string Email, string Password);

    /// <param name="Current">The present password.</param>
    /// <param name="New">The next one: 8 to 128 characters, not among the first that are guessed.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record ChangePasswordRequest(string Current, string New);

    /// <param name="Email">The address wanted.</param>
    /// <param name="Password">The present password.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record AskEmailChangeRequest(string Email, string Password);

    /// <param name="Code">Six digits, as they were sent to the address wanted.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record ChangeEmailRequest(string Code);

    /// <param name="Email">The member's address.</param>
    internal sealed record AskResetRequest(string Email);

    /// <param name="Token">From the link in the mail.</param>
    /// <param name="Password">The next one: 8 to 128 characters, not among the first that are guessed.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record ConfirmResetRequest(string Token, string Password);

    /// <param name="AccessToken">For the Authorization header.</param>
    /// <param name="ExpiresIn">Its life in seconds.</param>
    /// <param name="Member">Who logged in.</param>
    internal sealed record LoginView(string AccessToken, int ExpiresIn, MemberView Member);

    /// <param name="AccessToken">For the Authorization header.</param>
    /// <param name="ExpiresIn">Its life in seconds.</param>
    internal sealed record TokenView(string AccessToken, int ExpiresIn);

    private static async Task<IResult> LogInAsync(LoginRequest body, HttpContext http, IMediator mediator, IOptions<IdentityOptions> options, CancellationToken ct)
    {
        var done = await mediator.Send(new LogIn(body.Email ?? "", body.Password ?? "", http.KnownDevice()), ct);
        return await http.AnswerLogInAsync(done, mediator, options.Value, ct);
    }

    private static async Task<IResult> RenewAsync(HttpContext http, IMediator mediator, IOptions<IdentityOptions> options, CancellationToken ct)
    {
        var result = await mediator.Send(new RenewTokens(http.ReadPrivateCookie(CookieName), http.Device()), ct);
        if (result.IsRefused)
        {
            http.DeletePrivateCookie(CookieName);
            return result.Error.ToProblem();
        }

        SetCookie(http, result.Value.RefreshToken, options.Value);
        return Results.Ok(new TokenView(result.Value.AccessToken, result.Value.ExpiresIn));
    }

    private static async Task<IResult> LogOutAsync(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        http.DeletePrivateCookie(CookieName);
        return await mediator.AnswerAsync(new LogOut(http.ReadPrivateCookie(CookieName)), ct);
    }

    private static Task<IResult> ChangePasswordAsync(ChangePasswordRequest body, HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new ChangePassword(user.MemberId(), body.Current ?? "", body.New ?? "", user.LoginSession(), http.Device()), ct);

    private static Task<IResult> AskEmailChangeAsync(AskEmailChangeRequest body, HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new AskEmailChange(user.MemberId(), body.Email ?? "", body.Password ?? "", http.Device()), ct);

    private static Task<IResult> ChangeEmailAsync(ChangeEmailRequest body, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new ChangeEmail(user.MemberId(), body.Code ?? "", user.LoginSession()), ct);

    private static Task<IResult> AskResetAsync(AskResetRequest body, HttpContext http, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new AskPasswordReset(body.Email ?? "", http.Device()), ct);

    private static Task<IResult> ConfirmResetAsync(ConfirmResetRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new ConfirmPasswordReset(body.Token ?? "", body.Password ?? ""), ct);

    private static Task<IResult> ListSessionsAsync(ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new ListLoginSessions(user.MemberId(), user.LoginSession()), ct);

    private static Task<IResult> EndOthersAsync(ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new EndLoginSessions(user.MemberId(), null, user.LoginSession()), ct);

    private static Task<IResult> EndSessionAsync(long id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new EndLoginSessions(user.MemberId(), id, user.LoginSession()), ct);

    private static void SetCookie(HttpContext http, string token, IdentityOptions options) =>
        http.SetPrivateCookie(CookieName, token, TimeSpan.FromDays(options.RefreshTokenDays));
}
