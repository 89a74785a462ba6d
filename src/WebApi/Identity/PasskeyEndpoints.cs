using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Serialization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using PickGo.Application.Identity;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.RateLimiting;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Identity;

/// <summary>Logging in with passkeys, and one's own passkeys.</summary>
internal static class PasskeyEndpoints
{
    public static void MapPasskeys(this RouteGroupBuilder api)
    {
        var login = api.MapGroup("/members/login/passkey").WithTags("Passkeys").AllowAnonymous().RefusesForeignOrigins().Limits(RateLimitPolicy.LogIn);
        login.MapPost("/options", AskAsync).Describe("AskForPasskey", "What a browser needs to show a passkey; it answers once, within five minutes.")
            .Produces<PasskeyAnswers.PasskeyOptionsView>().GivesTokens().Refuses(PasskeyErrors.Unavailable);
        login.MapPost("", LogInAsync).Describe("LogInWithPasskey", "Logs in with a passkey, which counts as two factors.")
            .Produces<IdentityEndpoints.LoginView>().GivesTokens().ChecksInput().Refuses(PasskeyErrors.Refused, IdentityErrors.LockedByOperator, CommonErrors.Conflict);

        var own = api.MapGroup("/members/me/passkeys").WithTags("Passkeys").Requires(Policies.Member);
        own.MapGet("", (ClaimsPrincipal user, IMediator m, CancellationToken ct) => m.AnswerAsync(new ListPasskeys(user.MemberId()), ct))
            .Describe("ListPasskeys", "The member's passkeys, the oldest first.").Produces<IReadOnlyList<PasskeyView>>();
        own.MapPost("/options", AskToAddAsync).Describe("AskToAddPasskey", "What a browser needs to make a passkey; needs a log-in of just now, the present password, or an operator's second factor.")
            .Produces<PasskeyAnswers.PasskeyOptionsView>().GivesTokens().ChecksInput().RefusesAbsence().Refuses(PasskeyErrors.Unavailable, PasskeyErrors.TooMany);
        own.MapPost("", AddAsync).Describe("AddPasskey", "Adds the passkey that the browser made; the member is told by mail.")
            .Produces<PasskeyView>(201).ChecksInput().Refuses(PasskeyErrors.NotAdded, PasskeyErrors.Known, PasskeyErrors.TooMany, IdentityErrors.AccountNotFound, CommonErrors.Conflict);
        own.MapPut("/{id:long}", RenameAsync).Describe("RenamePasskey", "Gives a passkey another name.").Produces<PasskeyView>().ChecksInput().Refuses(PasskeyErrors.NotFound, CommonErrors.Conflict);
        own.MapDelete("/{id:long}", DeleteAsync).Describe("DeletePasskey", "Deletes a passkey; the member is told by mail.")
            .Produces(204).ChecksInput().RefusesAbsence().Refuses(PasskeyErrors.NotFound, FactorErrors.Last, SocialErrors.LastWayIn, CommonErrors.Conflict);
    }

    /// <param name="Credential">The browser's answer, as WebAuthn Level 3 writes it in JSON.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record ShowPasskeyRequest(JsonElement Credential);

    /// <param name="Password">The present one; absent: the log-in is of just now.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record PresenceRequest(string? Password = null);

    /// <param name="Credential">The browser's answer, as WebAuthn Level 3 writes it in JSON.</param>
    /// <param name="Name">1 to 40 characters, for the member to know it by.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record AddPasskeyRequest(JsonElement Credential, string Name);

    /// <param name="Name">1 to 40 characters, for the member to know it by.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record RenamePasskeyRequest(string Name);

    /// <summary>What is refused to who may not be the owner.</summary>
    public static RouteHandlerBuilder RefusesAbsence(this RouteHandlerBuilder route) => route.Refuses(
        FactorErrors.PresenceNeeded, FactorErrors.FreshNeeded, IdentityErrors.PasswordWrong, IdentityErrors.TooManyTries(0), IdentityErrors.AccountNotFound);

    /// <summary>The member who asks, in the log-in that they ask from.</summary>
    public static Caller ToCaller(this ClaimsPrincipal user, HttpContext http) => new(user.MemberId(), user.LoginSession(), http.Device());

    /// <summary>The same, to set a factor up.</summary>
    public static Enroller ToEnroller(this ClaimsPrincipal user, HttpContext http) => new(user.ToCaller(http), null, http.Device());

    public static string TextOf(JsonElement credential) => credential.ValueKind == JsonValueKind.Undefined ? "" : credential.GetRawText();

    private static Task<IResult> AskAsync(HttpContext http, IMediator mediator, CancellationToken ct) => mediator.AskAsync(new AskForPasskey(null), http, ct);

    private static async Task<IResult> LogInAsync(ShowPasskeyRequest body, HttpContext http, IMediator mediator, IOptions<IdentityOptions> options, CancellationToken ct)
    {
        var done = await mediator.Send(new LogInWithPasskey(http.TakePasskeySecret(), TextOf(body.Credential), http.KnownDevice()), ct);
        return await http.AnswerLogInAsync(done, mediator, options.Value, ct);
    }

    private static Task<IResult> AskToAddAsync(PresenceRequest body, HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AskAsync(new AskToAddPasskey(user.ToEnroller(http), body.Password), http, ct);

    private static Task<IResult> AddAsync(AddPasskeyRequest body, HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new AddPasskey(user.ToEnroller(http), http.TakePasskeySecret(), TextOf(body.Credential), body.Name ?? ""), ct,
            added => Results.Created($"/api/members/me/passkeys/{added.Passkey.Id}", added.Passkey));

    private static Task<IResult> RenameAsync(long id, RenamePasskeyRequest body, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new RenamePasskey(user.MemberId(), id, body.Name ?? ""), ct);

    /// <summary>A body with DELETE is read only where the endpoint says so.</summary>
    private static Task<IResult> DeleteAsync(long id, [FromBody] PresenceRequest body, HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new DeletePasskey(user.ToCaller(http), id, body.Password), ct);
}
