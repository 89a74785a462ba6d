using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Reservations;
using Quartz;

namespace PickGo.Infrastructure.Platform.Scheduling;

/// <summary>Starts the schedules once the database is there, and stops them with the server.</summary>
internal sealed class JobSchedule(
    ISchedulerFactory factory, EngineStatus engines, IOptions<ReservationOptions> reservations, TimeProvider time, ILogger<JobSchedule> log)
    : IHostedService
{
    // Servers that share the schedule all say it at their start; the last one's word counts.
    private static readonly ScheduleJobOptions Replacing = new() { Replace = true };

    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(15);

    private IScheduler? _scheduler;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!engines.HasDatabase || !engines.HasRedis) return;

        _scheduler = await factory.GetScheduler(cancellationToken);
        await EveryAsync<ExpiryJob>(TimeSpan.FromSeconds(reservations.Value.ExpiryEverySeconds), cancellationToken);
        await EveryAsync<ReconcileJob>(TimeSpan.FromSeconds(5), cancellationToken);
        await EveryAsync<ViewsJob>(TimeSpan.FromSeconds(10), cancellationToken);
        await EveryAsync<RollOverJob>(TimeSpan.FromMinutes(1), cancellationToken);
        await EveryAsync<CleanupJob>(TimeSpan.FromHours(1), cancellationToken);
        await _scheduler.Start(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_scheduler is null) return;

        // Quartz does not come back from this while its database is away: the rest of the server must still stop in order.
        var done = _scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken).AsTask();
        await Task.WhenAny(done, Task.Delay(LongestGoodbye, time, cancellationToken));
        if (!done.IsCompletedSuccessfully) InfrastructureLog.ScheduleLeft(log);
    }

    private async Task EveryAsync<TJob>(TimeSpan interval, CancellationToken ct) where TJob : class, IJob
    {
        var name = typeof(TJob).Name;
        var job = JobBuilder.Create<TJob>().WithIdentity(name).Build();
        var trigger = TriggerBuilder.Create().WithIdentity(name).StartNow()
            .WithSimpleSchedule(s => s.WithInterval(interval).RepeatForever()).Build();
        await _scheduler!.ScheduleJob(job, trigger, Replacing, ct);
    }
}
