using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace PickGo.Infrastructure.Platform.Scheduling;

/// <summary>A job of a feature, and how often it runs.</summary>
public sealed record ScheduledJob(Type Job, Func<IServiceProvider, TimeSpan> Interval);

internal static class ScheduledJobs
{
    /// <summary>Registers a job; of several servers one runs it at a time.</summary>
    public static void AddJob<TJob>(this IServiceCollection services, Func<IServiceProvider, TimeSpan> interval) where TJob : class, IJob
    {
        services.AddTransient<TJob>();
        services.AddSingleton(new ScheduledJob(typeof(TJob), interval));
    }

    public static void AddJob<TJob>(this IServiceCollection services, TimeSpan interval) where TJob : class, IJob => services.AddJob<TJob>(_ => interval);
}

/// <summary>Starts the schedules once the database is there, and stops them with the server.</summary>
internal sealed class JobSchedule(
    ISchedulerFactory factory, EngineStatus engines, IEnumerable<ScheduledJob> jobs, IServiceProvider services, TimeProvider time, ILogger<JobSchedule> log)
    : IHostedService
{
    // Servers that share the schedule all say it at their start; the last one's word counts.
    private static readonly ScheduleJobOptions Replacing = new() { Replace = true };

    /// <summary>Less than the host gives its services to stop.</summary>
    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(7);

    private IScheduler? _scheduler;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!engines.HasDatabase || !engines.HasRedis) return;

        _scheduler = await factory.GetScheduler(cancellationToken);
        foreach (var job in jobs) await ScheduleAsync(_scheduler, job.Job, job.Interval(services), cancellationToken);
        await _scheduler.Start(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_scheduler is null) return;

        // Quartz does not come back from this while its database is away: the rest of the server must still stop in order.
        var done = _scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken).AsTask();
        await Task.WhenAny(done, Task.Delay(LongestGoodbye, time, cancellationToken));
        if (!done.IsCompletedSuccessfully) PlatformLog.SchedulerLeft(log);
    }

    private static async Task ScheduleAsync(IScheduler scheduler, Type job, TimeSpan interval, CancellationToken ct)
    {
        var detail = JobBuilder.Create().OfType(job).WithIdentity(job.Name).Build();
        var trigger = TriggerBuilder.Create().WithIdentity(job.Name).StartNow()
            .WithSimpleSchedule(s => s.WithInterval(interval).RepeatForever()).Build();
        await scheduler.ScheduleJob(detail, trigger, Replacing, ct);
    }
}
