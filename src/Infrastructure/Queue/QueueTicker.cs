using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PickGo.Application.Catalogue;
using PickGo.Application.Queue;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Redis;

namespace PickGo.Infrastructure.Queue;

/// <summary>Ticks every live room. All servers run it; the script lets one of them do the work of a second.</summary>
internal sealed class QueueTicker(
    IWaitingRoom room, [FromKeyedServices(RedisWaitingRoom.Live)] LiveSessions live, ISessionDirectory sessions, PlaceIssuer reader,
    IDrawStore draws, AdmissionController admission, LoadMeter meter, ConnectedMembers connected, EngineStatus engines, TimeProvider time, ILogger<QueueTicker> log)
    : PeriodicService("queue.ticker", TimeSpan.FromMilliseconds(250), time, log)
{
    protected override bool CanRun => engines.HasRedis && engines.HasDatabase;

    protected override async Task RunOnceAsync(CancellationToken ct)
    {
        await connected.HeartbeatAsync(room, ct);
        foreach (var id in await live.ListAsync()) await TryTickAsync(id, ct);
    }

    /// <summary>What stops one room does not stop the others.</summary>
    private async Task TryTickAsync(long sessionId, CancellationToken ct)
    {
        try
        {
            await TickAsync(sessionId, ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            QueueLog.TickFailed(log, e, sessionId);
        }
    }

    private async Task TickAsync(long sessionId, CancellationToken ct)
    {
        var session = await sessions.FindAsync(sessionId, ct);
        if (session is null) return;

        // Read now, so that whoever joins here is numbered while the database is away.
        await draws.OpenAsync(sessionId, ct);
        if (await room.TickAsync(reader.RulesOf(session), admission.PerSecondOf(sessionId), ct) is not { } tick) return;

        if (tick.Waiting + tick.Inside > 0) await live.TouchAsync(sessionId);
        admission.Note(tick.Demand);
        if (tick.RateLimited) meter.RateLimited();
        if (tick.Drawn is { } drawn)
        {
            await draws.RecordAsync(sessionId, drawn, ct);
            await room.DrawRecordedAsync(sessionId, ct);
        }
    }
}
