using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Identity;
using PickGo.Application.Queue;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Identity;

/// <summary>
/// Every server asks the database once a second which accounts were locked so lately that their access tokens may still be valid: a
/// handful at most. Their members are barred from the waiting rooms.
/// </summary>
internal sealed class LockedAccounts(
    IServiceScopeFactory scopes, IOptions<IdentityOptions> identity, EngineStatus engines, TimeProvider time, ILogger<LockedAccounts> log)
    : PeriodicService("identity.locked-accounts", TimeSpan.FromSeconds(1), time, log), ILockedAccounts, IBarredMembers
{
    /// <summary>Clocks of servers may differ by this much.</summary>
    internal static readonly TimeSpan ClockSlack = TimeSpan.FromMinutes(5);

    private volatile FrozenSet<long> _known = [];

    public bool Contains(long accountId) => _known.Contains(accountId);

    public IReadOnlyCollection<long> Lately => _known;

    protected override bool CanRun => engines.HasDatabase;

    protected override async Task RunOnceAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        var since = Time.GetUtcNow().UtcDateTime - TimeSpan.FromSeconds(identity.Value.AccessTokenSeconds) - ClockSlack;
        _known = (await db.Accounts.Where(a => a.LockedAt > since).Select(a => a.Id).ToListAsync(ct)).ToFrozenSet();
    }
}
