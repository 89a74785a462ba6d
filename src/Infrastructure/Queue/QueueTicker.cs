using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PickGo.Application.Catalogue;
using PickGo.Application.Queue;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Redis;

namespace PickGo.Infrastructure.Queue;

/// <summary>Ticks every live room. All servers run it; the script lets one of them do the work of a second.</summary>
internal sealed class QueueTicker(
    IWaitingRoom room, [FromKeyedServices(RedisWaitingRoom.Live)] LiveSessions live, ISessionDirectory sessions, PlaceReader reader,
    IDrawStore draws, IAdmissionRate rate, LoadMeter meter, ConnectedMembers connected, EngineStatus engines, TimeProvider time, ILogger<QueueTicker> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!engines.HasRedis || !engines.HasDatabase) return;

        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await connected.HeartbeatAsync(room, stoppingToken);
                foreach (var id in await live.ListAsync()) await TickAsync(id, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                InfrastructureLog.LoopFailed(log, e, "The waiting rooms' tick");
                await Task.Delay(TimeSpan.FromSeconds(1), time, stoppingToken);
            }
        }
    }

    private async Task TickAsync(long sessionId, CancellationToken ct)
    {
        var session = await sessions.FindAsync(sessionId, ct);
        if (session is null) return;
        if (await room.TickAsync(reader.RulesOf(session), rate.PerSecond, ct) is not { } tick) return;

        if (tick.Waiting + tick.Inside > 0) await live.TouchAsync(sessionId);
        if (tick.RateLimited) meter.RateLimited();
        if (tick.Drawn is { } drawn)
        {
            await draws.RecordAsync(sessionId, drawn, ct);
            await room.DrawRecordedAsync(sessionId, ct);
        }
    }
}
