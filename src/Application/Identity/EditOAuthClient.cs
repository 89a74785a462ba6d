using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Changes what a client is and may do. What it may no more ends with its tokens.</summary>
/// <param name="ClientId">Which.</param>
/// <param name="Version">That was looked at.</param>
/// <param name="Terms">All of them.</param>
public sealed record EditOAuthClient(string ClientId, int Version, OAuthClientTerms Terms) : IUseCase<OAuthClientView>, ICommand;

internal sealed class EditOAuthClientHandler(IPickGoDb db, IOAuthServer server, Transactions transactions, IAuditTrail audit)
    : IRequestHandler<EditOAuthClient, Result<OAuthClientView>>
{
    public Task<Result<OAuthClientView>> Handle(EditOAuthClient request, CancellationToken cancellationToken) =>
        transactions.RunAsync(() => EditAsync(request, cancellationToken), cancellationToken);

    private async Task<Result<OAuthClientView>> EditAsync(EditOAuthClient request, CancellationToken ct)
    {
        var client = await db.FindClientAsync(request.ClientId, ct);
        if (client is null) return OAuthErrors.ClientNotFound;
        // Its user is not asked, because it comes back to our pages alone: another address would be given an operator's tokens.
        if (client.IsOurs) return OAuthErrors.ClientIsOurs;
        if (client.Version != request.Version) return CommonErrors.Conflict;
        if (OAuthClientRules.Check(client.Kind, request.Terms) is { } mistakes) return mistakes;

        var isLess = client.ScopeList.Except(request.Terms.Scopes).Any() || client.GrantList.Except(request.Terms.Grants).Any();
        client.Change(request.Terms);
        audit.Add(client);
        var saved = await db.SaveAsync(ct);
        if (saved.IsRefused) return saved.Error;

        await server.PutAsync(client, ct);
        if (isLess) await server.EndTokensAsync(client, null, ct);
        return OAuthClientView.Of(client);
    }
}
