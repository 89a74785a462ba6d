using System.Collections.Frozen;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenIddict.EntityFrameworkCore.Models;
using PickGo.Application.Identity;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace PickGo.Infrastructure.Identity.OAuth;

/// <summary>
/// Every server asks the database once a second which tokens of clients were ended although they may still be about: revoked ones, those
/// of a family that was ended, those under a withdrawn grant, and those of disabled clients. The last two also catch a token that was
/// being made at the moment of the end.
/// </summary>
internal sealed class EndedClientTokens(
    IServiceScopeFactory scopes, IOptions<IdentityOptions> identity, EngineStatus engines, TimeProvider time, ILogger<EndedClientTokens> log)
    : PeriodicService("identity.ended-client-tokens", TimeSpan.FromMilliseconds(500), time, log), IEndedClientTokens
{
    private volatile Ended _known = new([], [], []);

    public bool Contains(string clientId, string? tokenId, string? grant)
    {
        var known = _known;
        return known.Clients.Contains(clientId) || (tokenId is not null && known.Tokens.Contains(tokenId)) || (grant is not null && known.Grants.Contains(grant));
    }

    protected override bool CanRun => engines.HasDatabase;

    protected override async Task RunOnceAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        var now = Time.GetUtcNow().UtcDateTime;
        var since = now - TimeSpan.FromSeconds(identity.Value.AccessTokenSeconds) - LockedAccounts.ClockSlack;
        var alive = db.Set<OpenIddictEntityFrameworkCoreToken<long>>().Where(t => t.Type == TokenTypeIdentifiers.AccessToken && t.ExpirationDate > now - LockedAccounts.ClockSlack);
        var revoked = await alive.Where(t => t.Status == Statuses.Revoked).Select(t => t.Id).ToListAsync(ct);
        var ofEnded = await alive.Where(t => t.Authorization!.Status == Statuses.Revoked).Select(t => t.Id).ToListAsync(ct);
        var grants = await db.ApplicationGrants.Where(g => g.WithdrawnAt > since).Select(g => g.Key).ToListAsync(ct);
        var clients = await db.OAuthClients.Where(c => c.DisabledAt != null).Select(c => c.ClientId).ToListAsync(ct);
        _known = new Ended([.. revoked.Concat(ofEnded).Select(id => id.ToString(CultureInfo.InvariantCulture))], [.. grants], [.. clients]);
    }

    private sealed record Ended(FrozenSet<string> Tokens, FrozenSet<string> Grants, FrozenSet<string> Clients);
}
