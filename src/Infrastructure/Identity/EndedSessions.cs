using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Identity;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Identity;

/// <summary>Every server asks the database once a second which log-ins ended so lately that their access tokens may still be valid.</summary>
internal sealed class EndedSessions(
    IServiceScopeFactory scopes, IOptions<IdentityOptions> identity, EngineStatus engines, TimeProvider time, ILogger<EndedSessions> log)
    : PeriodicService("identity.ended-sessions", TimeSpan.FromMilliseconds(500), time, log), IEndedSessions
{
    private volatile FrozenSet<string> _known = [];

    public bool Contains(string session) => _known.Contains(session);

    protected override bool CanRun => engines.HasDatabase;

    protected override async Task RunOnceAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        var since = Time.GetUtcNow().UtcDateTime - TimeSpan.FromSeconds(identity.Value.AccessTokenSeconds) - LockedAccounts.ClockSlack;
        _known = (await db.LoginSessions.Where(s => s.EndedAt > since).Select(s => s.Family).ToListAsync(ct)).ToFrozenSet();
    }
}
