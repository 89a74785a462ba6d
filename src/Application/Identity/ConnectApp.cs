using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>A member lets an app act for them.</summary>
/// <param name="AccountId">Who agrees.</param>
/// <param name="ClientId">Public name of the app.</param>
/// <param name="Scopes">What it asked for.</param>
public sealed record ConnectApp(long AccountId, string ClientId, IReadOnlyList<string> Scopes) : IUseCase<ConnectedApp>, ICommand;

/// <param name="Key">Of the grant (<see cref="ApplicationGrant.Key"/>).</param>
/// <param name="Scopes">What the member can give of what was asked for.</param>
public sealed record ConnectedApp(string Key, IReadOnlyList<string> Scopes);

internal sealed class ConnectAppHandler(IPickGoDb db, Transactions transactions, IAuditTrail audit, TimeProvider time) : IRequestHandler<ConnectApp, Result<ConnectedApp>>
{
    /// <summary>Two who agree at once, in two windows, meet at the index of generations: the later one finds the grant.</summary>
    public Task<Result<ConnectedApp>> Handle(ConnectApp request, CancellationToken cancellationToken) =>
        transactions.RunUntilSettledAsync(() => ConnectAsync(request, cancellationToken), cancellationToken);

    private async Task<Result<ConnectedApp>> ConnectAsync(ConnectApp request, CancellationToken ct)
    {
        var client = await db.FindClientAsync(request.ClientId, ct);
        if (client is not { DisabledAt: null }) return OAuthErrors.ClientNotFound;

        var role = await db.Accounts.Where(a => a.Id == request.AccountId).Select(a => a.Role).FirstAsync(ct);
        var scopes = request.Scopes.Where(s => role == AccountRole.Admin || !OAuthScopes.IsOperators(s)).ToList();
        // One look: between two, another window could begin a grant that the second sees and the first did not.
        var newest = await db.ApplicationGrants.Where(g => g.AccountId == request.AccountId && g.ClientId == client.Id)
            .OrderByDescending(g => g.Generation).FirstOrDefaultAsync(ct);
        var grant = newest is { WithdrawnAt: null } ? newest : null;
        if (grant?.Covers(scopes) == true) return new ConnectedApp(grant.Key, scopes);

        if (grant is null)
        {
            var key = Secrets.Next()[..ApplicationGrant.KeyLength];
            grant = new ApplicationGrant(request.AccountId, client.Id, (newest?.Generation ?? 0) + 1, key, time.GetUtcNow().UtcDateTime);
            db.ApplicationGrants.Add(grant);
        }

        grant.Agree(scopes);
        audit.Add(grant, new AuditChange("app", null, client.ClientId));
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : new ConnectedApp(grant.Key, scopes);
    }
}
