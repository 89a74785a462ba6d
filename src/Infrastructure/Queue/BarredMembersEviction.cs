using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PickGo.Application.Queue;
using PickGo.Infrastructure.Platform;

namespace PickGo.Infrastructure.Queue;

/// <summary>Puts whom a server newly knows to be barred out of every waiting room.</summary>
internal sealed class BarredMembersEviction(
    IBarredMembers barred, IWaitingRoom room, LiveLines lines, IServiceScopeFactory scopes, EngineStatus engines, TimeProvider time, ILogger<BarredMembersEviction> log)
    : PeriodicService("queue.eviction", TimeSpan.FromMilliseconds(250), time, log)
{
    private static readonly TimeSpan Twice = TimeSpan.FromSeconds(1);

    private readonly Dictionary<long, DateTimeOffset> _known = [];
    private Dictionary<long, DateTimeOffset> _leaving = [];

    protected override bool CanRun => engines.HasDatabase && engines.HasRedis;

    protected override async Task RunOnceAsync(CancellationToken ct)
    {
        var now = Time.GetUtcNow();
        var lately = barred.Lately;
        foreach (var gone in _known.Keys.Except(lately).ToList()) _known.Remove(gone);
        var learned = lately.Where(m => _known.TryAdd(m, now)).ToList();

        // A second time a second later: a join that had passed the check before we knew may have come through after it.
        var again = _leaving.Where(l => now - l.Value >= Twice).Select(l => l.Key).ToList();
        if (learned.Count + again.Count == 0) return;

        // Their lines end here and now, and every server learns of it by itself.
        lines.Bar([.. learned, .. again]);
        await PutOutAsync([.. learned, .. again], ct);
        _leaving = _leaving.Where(l => !again.Contains(l.Key)).Concat(learned.Select(m => KeyValuePair.Create(m, now))).ToDictionary();
    }

    private async Task PutOutAsync(IReadOnlyList<long> members, CancellationToken ct)
    {
        await using var scope = scopes.CreateSystemScope("account-lock");
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        foreach (var session in await room.LiveAsync(ct))
        {
            foreach (var member in members) await mediator.Send(new LeaveQueue(session, member), ct);
        }
    }
}
