using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Seats;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Redis;

namespace PickGo.Infrastructure.Seats;

/// <summary>Ends holds that ran out, so that watchers see it although nobody asks. Doing it twice does nothing.</summary>
internal sealed class SeatSweeper(
    ISeatInventory inventory, [FromKeyedServices(RedisSeatInventory.Live)] LiveSessions live, IOptions<SeatOptions> options,
    EngineStatus engines, TimeProvider time, ILogger<SeatSweeper> log)
    : PeriodicService("seats.sweeper", TimeSpan.FromMilliseconds(options.Value.SweepMilliseconds), time, log)
{
    protected override bool CanRun => engines.HasRedis;

    protected override async Task RunOnceAsync(CancellationToken ct)
    {
        foreach (var id in await live.ListAsync()) await inventory.SweepAsync(id, ct);
    }
}
