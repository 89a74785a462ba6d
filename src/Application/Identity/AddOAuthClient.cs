using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>An operator lets a program of somebody else ask for tokens.</summary>
public sealed record AddOAuthClient(OAuthClientKind Kind, OAuthClientTerms Terms) : IUseCase<AddedOAuthClient>, ICommand;

/// <param name="Client">As it is now.</param>
/// <param name="ClientSecret">Shown this once; null for a public client.</param>
public sealed record AddedOAuthClient(OAuthClientView Client, string? ClientSecret);

internal sealed class AddOAuthClientHandler(IPickGoDb db, IOAuthServer server, Transactions transactions, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<AddOAuthClient, Result<AddedOAuthClient>>
{
    public async Task<Result<AddedOAuthClient>> Handle(AddOAuthClient request, CancellationToken cancellationToken)
    {
        if (OAuthClientRules.Check(request.Kind, request.Terms) is { } mistakes) return mistakes;

        return await transactions.RunUntilSettledAsync(() => AddAsync(request, cancellationToken), cancellationToken);
    }

    private async Task<Result<AddedOAuthClient>> AddAsync(AddOAuthClient request, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var client = new OAuthClient(OAuthClient.NextClientId(), request.Kind, request.Terms, now);
        var secret = request.Kind == OAuthClientKind.Confidential ? Secrets.Next() : null;
        if (secret is not null) client.ChangeSecret(Secrets.Hash(secret), now);

        db.OAuthClients.Add(client);
        audit.Add(client);
        var saved = await db.SaveAsync(ct);
        if (saved.IsRefused) return saved.Error;

        await server.PutAsync(client, ct);
        return new AddedOAuthClient(OAuthClientView.Of(client), secret);
    }
}
