using System.Text.Json.Serialization;
using MediatR;
using PickGo.Application.Identity;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Identity.OAuth;

/// <summary>Operators decide whose programs may ask for tokens.</summary>
internal static class AdminClientsEndpoints
{
    public static void MapAdminClients(this RouteGroupBuilder api)
    {
        var clients = api.MapGroup("/admin/clients").WithTags("Operators: clients").Requires(Policies.Owner);
        clients.MapGet("", (IMediator m, CancellationToken ct) => m.AnswerAsync(new ListOAuthClients(), ct))
            .Describe("ListClients", "All clients by name, disabled ones too.").Produces<IReadOnlyList<OAuthClientView>>();
        clients.MapPost("", AddAsync).RequiresFreshSecondFactor().Describe("AddClient", "Lets a program of somebody else ask for tokens; its secret is shown this once.")
            .Produces<AddedClientView>(201).GivesTokens().ChecksInput().Refuses(CommonErrors.Conflict);

        var one = clients.MapGroup("/{clientId}").Refuses(OAuthErrors.ClientNotFound);
        one.MapGet("", (string clientId, IMediator m, CancellationToken ct) => m.AnswerAsync(new GetOAuthClient(clientId), ct))
            .Describe("GetClient", "One client.").Produces<OAuthClientView>();
        one.MapPut("", EditAsync).RequiresFreshSecondFactor().Describe("EditClient", "Changes what a client may do; with something taken away its tokens end.")
            .Produces<OAuthClientView>().ChecksInput().Refuses(CommonErrors.Conflict, OAuthErrors.ClientIsOurs);
        one.MapDelete("", (string clientId, IMediator m, CancellationToken ct) => m.AnswerAsync(new DisableOAuthClient(clientId, true), ct))
            .Describe("DisableClient", "Keeps a client out; its tokens end within a second on every server.").Produces(204).Refuses(CommonErrors.Conflict);
        one.MapPost("/enable", (string clientId, IMediator m, CancellationToken ct) => m.AnswerAsync(new DisableOAuthClient(clientId, false), ct))
            .RequiresFreshSecondFactor().Describe("EnableClient", "Lets a client in again; its tokens of before stay ended.").Produces(204).Refuses(CommonErrors.Conflict);
        one.MapPost("/secrets", (string clientId, IMediator m, CancellationToken ct) => m.AnswerAsync(new ChangeOAuthSecret(clientId), ct))
            .RequiresFreshSecondFactor().Describe("ChangeClientSecret", "Another secret, shown this once; the one before is believed too.").Produces<ClientSecretView>().GivesTokens()
            .Refuses(OAuthErrors.NoSecret, CommonErrors.Conflict);
        one.MapDelete("/secrets/previous", (string clientId, IMediator m, CancellationToken ct) => m.AnswerAsync(new EndPreviousOAuthSecret(clientId), ct))
            .RequiresFreshSecondFactor().Describe("EndPreviousClientSecret", "Believes only the newest secret from now on.").Produces(204).Refuses(CommonErrors.Conflict);
    }

    /// <param name="Name">1 to 60 characters, as members read it when they are asked.</param>
    /// <param name="Kind">Whether it can keep a secret.</param>
    /// <param name="Grants">How it may come by tokens: client_credentials, authorization_code, refresh_token, device_code.</param>
    /// <param name="RedirectUris">Where members are sent back to, letter for letter: https, or http on the member's own machine.</param>
    /// <param name="Scopes">What it may be allowed.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record AddClientRequest(string Name, OAuthClientKind Kind, IReadOnlyList<string> Grants, IReadOnlyList<string> RedirectUris, IReadOnlyList<string> Scopes);

    /// <param name="Version">That was looked at.</param>
    /// <param name="Name">1 to 60 characters, as members read it when they are asked.</param>
    /// <param name="Grants">How it may come by tokens: client_credentials, authorization_code, refresh_token, device_code.</param>
    /// <param name="RedirectUris">Where members are sent back to, letter for letter: https, or http on the member's own machine.</param>
    /// <param name="Scopes">What it may be allowed.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record EditClientRequest(int Version, string Name, IReadOnlyList<string> Grants, IReadOnlyList<string> RedirectUris, IReadOnlyList<string> Scopes);

    /// <param name="ClientId">Its public name.</param>
    /// <param name="ClientSecret">Shown this once; null for a public client.</param>
    internal sealed record AddedClientView(string ClientId, string? ClientSecret);

    private static Task<IResult> AddAsync(AddClientRequest body, IMediator mediator, CancellationToken ct) => mediator.AnswerAsync(
        new AddOAuthClient(body.Kind, Terms(body.Name, body.Grants, body.RedirectUris, body.Scopes)), ct,
        added => Results.Created($"/api/admin/clients/{added.Client.ClientId}", new AddedClientView(added.Client.ClientId, added.ClientSecret)));

    private static Task<IResult> EditAsync(string clientId, EditClientRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new EditOAuthClient(clientId, body.Version, Terms(body.Name, body.Grants, body.RedirectUris, body.Scopes)), ct);

    private static OAuthClientTerms Terms(string? name, IReadOnlyList<string>? grants, IReadOnlyList<string>? redirectUris, IReadOnlyList<string>? scopes) =>
        new(name?.Trim() ?? "", grants ?? [], redirectUris ?? [], scopes ?? []);
}
