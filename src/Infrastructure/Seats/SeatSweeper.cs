using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Seats;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Redis;

namespace PickGo.Infrastructure.Seats;

/// <summary>Ends holds that ran out, so that watchers see it although nobody asks. Doing it twice does nothing.</summary>
internal sealed class SeatSweeper(
    ISeatInventory inventory, [FromKeyedServices(RedisSeatInventory.Live)] LiveSessions live, IOptions<SeatOptions> options,
    EngineStatus engines, TimeProvider time, ILogger<SeatSweeper> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!engines.HasRedis) return;

        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(options.Value.SweepMilliseconds), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreach (var id in await live.ListAsync()) await inventory.SweepAsync(id, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                InfrastructureLog.LoopFailed(log, e, "The sweep of holds");
                await Task.Delay(TimeSpan.FromSeconds(1), time, stoppingToken);
            }
        }
    }
}
