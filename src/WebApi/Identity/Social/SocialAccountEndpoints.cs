using System.Security.Claims;
using System.Text.Json.Serialization;
using MediatR;
using Microsoft.Extensions.Options;
using PickGo.Application.Identity;
using PickGo.Application.Identity.Social;
using PickGo.Application.Members;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Identity.Social;
using PickGo.Infrastructure.Platform.RateLimiting;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Identity.Social;

/// <summary>How one goes on who came back from a provider, and the providers that a member can log in with.</summary>
internal static class SocialAccountEndpoints
{
    public static void MapSocialAccounts(this RouteGroupBuilder api)
    {
        var social = api.MapGroup("/members/social").WithTags("Social log-in").AllowAnonymous().RefusesForeignOrigins();
        social.MapGet("", FindAsync).Describe("FindSocialVisit", "How this browser, which came back from a provider, goes on.").Produces<SocialVisitView>().Refuses(SocialErrors.VisitEnded);
        social.MapPost("/login", LogInAsync).Limits(RateLimitPolicy.LogIn).Describe("SocialLogIn", "Logs in whom the provider knows and we know.")
            .Produces<IdentityEndpoints.LoginView>().GivesTokens().Refuses(SocialErrors.VisitEnded, SocialErrors.Unknown, SocialErrors.Operators, IdentityErrors.LockedByOperator, CommonErrors.Conflict);
        social.MapPost("/signup", SignUpAsync).Limits(RateLimitPolicy.SignUp).Describe("SocialSignUp", "Makes a member of whom the provider knows and we do not, and logs them in.")
            .Produces<IdentityEndpoints.LoginView>().GivesTokens().ChecksInput()
            .Refuses(SocialErrors.VisitEnded, SocialErrors.Taken, IdentityErrors.EmailTaken, IdentityErrors.EmailNotVerified, CommonErrors.Conflict)
            .Refuses(MemberErrors.NicknameReserved, MemberErrors.ConsentsNeeded, MemberErrors.ConsentVersion);

        var connections = api.MapGroup("/members/me/connections").WithTags("Social log-in").Requires(Policies.Member);
        connections.MapGet("", (ClaimsPrincipal user, IMediator m, CancellationToken ct) => m.AnswerAsync(new ListConnections(user.MemberId()), ct))
            .Describe("ListConnections", "The providers that the member can log in with.").Produces<ConnectionsView>().Refuses(IdentityErrors.AccountNotFound);
        connections.MapPost("", ConnectAsync).RefusesForeignOrigins().Describe("Connect", "Connects what this browser came back with from a provider.")
            .Produces(204).Refuses(SocialErrors.VisitEnded, SocialErrors.OtherAccount, SocialErrors.Operators, SocialErrors.Taken, SocialErrors.AlreadyConnected, IdentityErrors.AccountNotFound, CommonErrors.Conflict);
        connections.MapPost("/{provider}", AskAsync).RefusesForeignOrigins().Limits(RateLimitPolicy.LogIn).Describe("AskConnection", "Where the browser goes to connect a provider; needs the present password.")
            .Produces<ProviderAddressView>().ChecksInput().Refuses(SocialErrors.NotOffered, SocialErrors.Operators, SocialErrors.AlreadyConnected, SocialErrors.Unreachable)
            .Refuses(IdentityErrors.PasswordWrong, IdentityErrors.PasswordNone, IdentityErrors.TooManyTries(0), IdentityErrors.AccountNotFound);
        connections.MapDelete("/{provider}", DisconnectAsync).Describe("Disconnect", "Takes a provider's log-in away from the account.")
            .Produces(204).Refuses(SocialErrors.NotConnected, SocialErrors.LastWayIn, IdentityErrors.AccountNotFound, CommonErrors.Conflict);
    }

    /// <param name="Nickname">2 to 20 characters, as others will see it.</param>
    /// <param name="Consents">terms, privacy and age14 are needed.</param>
    /// <param name="SignUpToken">Proof of an address, where the provider vouches for none.</param>
    /// <param name="Language">Of mails; Korean by default.</param>
    internal sealed record SocialSignUpRequest(string Nickname, IReadOnlyList<ConsentRequest> Consents, string? SignUpToken = null, Language? Language = null);

    /// <param name="Password">The present password.</param>
    /// <param name="ReturnUrl">Path of the page to come back to.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record AskConnectionRequest(string Password, string? ReturnUrl = null);

    /// <param name="ContinueAt">The provider's page.</param>
    internal sealed record ProviderAddressView(string ContinueAt);

    private static Task<IResult> FindAsync(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        return mediator.AnswerAsync(new FindSocialVisit(http.ReadSocialVisit()), ct);
    }

    private static async Task<IResult> LogInAsync(HttpContext http, IMediator mediator, IOptions<IdentityOptions> options, CancellationToken ct) =>
        await AnswerAsync(http, await mediator.Send(new SocialLogIn(http.ReadSocialVisit(), http.KnownDevice()), ct), mediator, options.Value, ct);

    private static async Task<IResult> SignUpAsync(SocialSignUpRequest body, HttpContext http, IMediator mediator, IOptions<IdentityOptions> options, CancellationToken ct) =>
        await AnswerAsync(
            http, await mediator.Send(new SocialSignUp(http.ReadSocialVisit(), body.SignUpToken, body.Nickname ?? "", body.Consents ?? [], body.Language ?? Language.Ko, http.KnownDevice()), ct),
            mediator, options.Value, ct);

    private static Task<IResult> AnswerAsync(HttpContext http, Result<LogInAnswer> done, IMediator mediator, IdentityOptions options, CancellationToken ct)
    {
        if (done.IsSuccess) http.DeleteSocialVisit();
        return http.AnswerLogInAsync(done, mediator, options, ct);
    }

    private static async Task<IResult> ConnectAsync(HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct)
    {
        var done = await mediator.Send(new ConnectSocial(user.MemberId(), http.ReadSocialVisit()), ct);
        if (done.IsRefused) return done.Error.ToProblem();

        http.DeleteSocialVisit();
        return Results.NoContent();
    }

    private static async Task<IResult> AskAsync(
        string provider, AskConnectionRequest body, HttpContext http, ClaimsPrincipal user, IMediator mediator, IOptions<SocialOptions> options, CancellationToken ct)
    {
        if (SocialEndpoints.Offered(provider, options.Value) is not { } which) return SocialErrors.NotOffered.ToProblem();
        var asked = await mediator.Send(new AskConnection(user.MemberId(), which, body.Password ?? "", http.Device()), ct);
        if (asked.IsRefused) return asked.Error.ToProblem();

        return await SocialEndpoints.ConnectAtAsync(http, which, user.MemberId(), body.ReturnUrl) is { } address
            ? Results.Ok(new ProviderAddressView(address))
            : SocialErrors.Unreachable.ToProblem();
    }

    private static Task<IResult> DisconnectAsync(string provider, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        SocialProviders.Find(provider) is { } which
            ? mediator.AnswerAsync(new DisconnectSocial(user.MemberId(), which), ct)
            : Task.FromResult(SocialErrors.NotConnected.ToProblem());
}
