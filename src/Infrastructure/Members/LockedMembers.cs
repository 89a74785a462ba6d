using System.Collections.Frozen;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Identity;
using PickGo.Application.Members;
using PickGo.Application.Queue;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Members;

/// <summary>
/// Every server asks the database once a second who was locked so lately that their access tokens may still be valid: a handful at
/// most. Whom a server learns of it puts out of every waiting room.
/// </summary>
internal sealed class LockedMembers(
    IServiceScopeFactory scopes, IWaitingRoom room, IOptions<IdentityOptions> identity, EngineStatus engines, TimeProvider time, ILogger<LockedMembers> log)
    : BackgroundService, ILockedMembers
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    /// <summary>Clocks of servers may differ by this much.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(5);

    private volatile FrozenSet<long> _known = [];
    private List<long> _leaving = [];

    public bool Contains(long memberId) => _known.Contains(memberId);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!engines.HasDatabase || !engines.HasRedis) return;

        using var timer = new PeriodicTimer(LookEvery, time);
        do
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                InfrastructureLog.LoopFailed(log, e, "The look for locked members");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        var since = time.GetUtcNow().UtcDateTime - TimeSpan.FromSeconds(identity.Value.AccessTokenSeconds) - Slack;
        var locked = await db.Members.Where(m => m.LockedAt > since).Select(m => m.Id).ToListAsync(ct);
        var learned = locked.Where(id => !_known.Contains(id)).ToList();
        _known = locked.ToFrozenSet();

        // Those of the last look once more: a join that had passed the check before we knew may have come through after it.
        _leaving = [.. learned, .. _leaving];
        if (_leaving.Count == 0) return;

        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        foreach (var session in await room.LiveAsync(ct))
        {
            foreach (var member in _leaving) await mediator.Send(new LeaveQueue(session, member), ct);
        }

        _leaving = learned;
    }
}
