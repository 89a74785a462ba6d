using System.Security.Claims;
using System.Text.Json.Serialization;
using MediatR;
using Microsoft.Extensions.Options;
using PickGo.Application.Identity;
using PickGo.Application.Members;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform.RateLimiting;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Identity;

/// <summary>The second step of an operator's log-in, and an operator's own second factor.</summary>
internal static class SecondFactorEndpoints
{
    public static void MapSecondFactors(this RouteGroupBuilder api)
    {
        var login = api.MapGroup("/members/login/second-factor").WithTags("Second factor").AllowAnonymous().RefusesForeignOrigins().Limits(RateLimitPolicy.LogIn);
        login.MapPost("", PassAsync).Describe("PassSecondFactor", "Ends a log-in with a code of the app or a recovery code, in the browser that began it.")
            .Produces<IdentityEndpoints.LoginView>().GivesTokens().ChecksInput().Refuses(FactorErrors.StepOver, FactorErrors.CodeWrong, FactorErrors.TooManyTries(0), CommonErrors.Conflict);
        login.MapPost("/enrolment", EnrolAtLogInAsync).Describe("EnrolAtLogIn", "Begins to set up the first second factor, in a log-in that needs one.")
            .Produces<EnrolmentView>().GivesTokens().Refuses(FactorErrors.StepOver, CommonErrors.Conflict);
        login.MapPost("/enrolment/confirm", ConfirmAtLogInAsync).Describe("ConfirmAtLogIn", "Ends the set-up with a first code, and the log-in with it; the recovery codes are shown this once.")
            .Produces<EnrolledLoginView>().GivesTokens().ChecksInput().Refuses(FactorErrors.StepOver, FactorErrors.EnrolmentOver, FactorErrors.CodeWrong, CommonErrors.Conflict);

        login.MapPost("/enrolment/passkey/options", (HttpContext http, IMediator m, CancellationToken ct) => m.AskAsync(new AskToAddPasskey(InTheMiddle(http), null), http, ct))
            .Describe("AskForPasskeyAtLogIn", "What a browser needs to make a passkey as the first second factor, in a log-in that needs one.")
            .Produces<PasskeyAnswers.PasskeyOptionsView>().GivesTokens().Refuses(FactorErrors.StepOver, PasskeyErrors.Unavailable);
        login.MapPost("/enrolment/passkey", AddPasskeyAtLogInAsync).Describe("AddPasskeyAtLogIn", "Adds the passkey that the browser made, and ends the log-in with it.")
            .Produces<IdentityEndpoints.LoginView>().GivesTokens().ChecksInput().Refuses(FactorErrors.StepOver, PasskeyErrors.NotAdded, PasskeyErrors.Known, CommonErrors.Conflict);

        var own = api.MapGroup("/members/me/second-factor").WithTags("Second factor").Requires(Policies.Member);
        own.MapGet("", (ClaimsPrincipal user, IMediator m, CancellationToken ct) => m.AnswerAsync(new GetSecondFactor(user.MemberId(), user.LoginSession()), ct))
            .Describe("GetSecondFactor", "How the operator's second factor stands.").Produces<SecondFactorView>().Refuses(FactorErrors.OperatorsOnly, IdentityErrors.AccountNotFound);
        own.MapPost("/enrolment", EnrolAsync).Describe("EnrolSecondFactor", "Begins to set up an authenticator app; needs a log-in of just now, the present password, or the second factor.")
            .Produces<EnrolmentView>().GivesTokens().ChecksInput().RefusesAbsence().Refuses(FactorErrors.OperatorsOnly, CommonErrors.Conflict);
        own.MapPost("/enrolment/confirm", ConfirmAsync).Describe("ConfirmSecondFactor", "Ends the set-up with a first code; the recovery codes are shown this once.")
            .Produces<RecoveryCodesView>().GivesTokens().ChecksInput().Refuses(FactorErrors.OperatorsOnly, FactorErrors.EnrolmentOver, FactorErrors.CodeWrong, IdentityErrors.AccountNotFound, CommonErrors.Conflict);
        own.MapPost("/recovery-codes", (ClaimsPrincipal user, IMediator m, CancellationToken ct) => m.AnswerAsync(new ReplaceRecoveryCodes(user.MemberId()), ct))
            .RequiresFreshSecondFactor().Describe("ReplaceRecoveryCodes", "Other recovery codes, shown this once; those before end.")
            .Produces<RecoveryCodesView>().GivesTokens().Refuses(FactorErrors.None, FactorErrors.OperatorsOnly, CommonErrors.Conflict);
        own.MapDelete("", (ClaimsPrincipal user, IMediator m, CancellationToken ct) => m.AnswerAsync(new DeleteSecondFactor(user.MemberId()), ct))
            .RequiresFreshSecondFactor().Describe("DeleteSecondFactor", "Removes the authenticator app and the recovery codes.").Produces(204).Refuses(FactorErrors.None, FactorErrors.Last, CommonErrors.Conflict);
        own.MapPost("/confirm", ShowAsync).Limits(RateLimitPolicy.LogIn).Describe("ShowSecondFactor", "Shows a code again, before something grave.")
            .Produces(204).ChecksInput().Refuses(FactorErrors.CodeWrong, FactorErrors.TooManyTries(0), CommonErrors.Conflict);
        own.MapPost("/passkey/options", (HttpContext http, ClaimsPrincipal user, IMediator m, CancellationToken ct) => m.AskAsync(new AskForPasskey(user.MemberId()), http, ct))
            .Describe("AskForPasskeyAgain", "What a browser needs to show one of the member's passkeys again.").Produces<PasskeyAnswers.PasskeyOptionsView>().GivesTokens().Refuses(PasskeyErrors.Unavailable);
        own.MapPost("/passkey", ShowPasskeyAsync).Limits(RateLimitPolicy.LogIn).Describe("ShowPasskey", "Shows a passkey again, before something grave.")
            .Produces(204).ChecksInput().Refuses(PasskeyErrors.NotShown, CommonErrors.Conflict);
    }

    /// <param name="Code">Six digits of the app, or a recovery code.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record CodeRequest(string Code);

    /// <param name="AccessToken">For the Authorization header.</param>
    /// <param name="ExpiresIn">Its life in seconds.</param>
    /// <param name="Member">Who logged in.</param>
    /// <param name="RecoveryCodes">Shown this once.</param>
    internal sealed record EnrolledLoginView(string AccessToken, int ExpiresIn, MemberView Member, IReadOnlyList<string> RecoveryCodes);

    private static async Task<IResult> PassAsync(CodeRequest body, HttpContext http, IMediator mediator, IOptions<IdentityOptions> options, CancellationToken ct)
    {
        var done = await mediator.Send(new PassSecondFactor(http.StepToken(), body.Code ?? "", http.Device()), ct);
        return await http.AnswerLogInAsync(done, mediator, options.Value, ct);
    }

    private static Task<IResult> EnrolAtLogInAsync(HttpContext http, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new EnrolSecondFactor(InTheMiddle(http), null), ct);

    private static async Task<IResult> ConfirmAtLogInAsync(CodeRequest body, HttpContext http, IMediator mediator, IOptions<IdentityOptions> options, CancellationToken ct)
    {
        var done = await mediator.Send(new ConfirmSecondFactor(InTheMiddle(http), body.Code ?? ""), ct);
        if (done.IsRefused) return done.Error.ToProblem();

        var login = await http.TakeLogInAsync(done.Value.LoggedIn!, mediator, options.Value, ct);
        return login.IsRefused ? login.Error.ToProblem()
            : Results.Ok(new EnrolledLoginView(login.Value.AccessToken, login.Value.ExpiresIn, login.Value.Member, done.Value.RecoveryCodes));
    }

    private static async Task<IResult> AddPasskeyAtLogInAsync(
        PasskeyEndpoints.AddPasskeyRequest body, HttpContext http, IMediator mediator, IOptions<IdentityOptions> options, CancellationToken ct)
    {
        var done = await mediator.Send(new AddPasskey(InTheMiddle(http), http.TakePasskeySecret(), PasskeyEndpoints.TextOf(body.Credential), body.Name ?? ""), ct);
        Result<LogInAnswer> login = done.IsRefused ? done.Error : new LogInAnswer(done.Value.LoggedIn, null);
        return await http.AnswerLogInAsync(login, mediator, options.Value, ct);
    }

    private static Task<IResult> EnrolAsync(PasskeyEndpoints.PresenceRequest body, HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new EnrolSecondFactor(user.ToEnroller(http), body.Password), ct);

    private static Task<IResult> ConfirmAsync(CodeRequest body, HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new ConfirmSecondFactor(user.ToEnroller(http), body.Code ?? ""), ct, done => Results.Ok(new RecoveryCodesView(done.RecoveryCodes)));

    private static Task<IResult> ShowAsync(CodeRequest body, HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new ShowSecondFactor(user.ToCaller(http), body.Code ?? ""), ct);

    private static Task<IResult> ShowPasskeyAsync(PasskeyEndpoints.ShowPasskeyRequest body, HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new ShowPasskey(user.ToCaller(http), http.TakePasskeySecret(), PasskeyEndpoints.TextOf(body.Credential)), ct);

    private static Enroller InTheMiddle(HttpContext http) => new(null, http.StepToken(), http.Device());
}
