using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using PickGo.Application.Reservations;
using Quartz;

namespace PickGo.Infrastructure.Platform.Scheduling;

internal static class SchedulingSetup
{
    public static void AddSchedules(this IServiceCollection services)
    {
        services.AddSingleton<RowWork>();
        services.AddTransient<ExpiryJob>();
        services.AddTransient<ReconcileJob>();
        services.AddTransient<ViewsJob>();
        services.AddTransient<TidyJob>();
        services.AddQuartz();
        services.AddHostedService<JobSchedule>();
    }
}

/// <summary>Starts the schedules once the database is there, and stops them with the server.</summary>
internal sealed class JobSchedule(ISchedulerFactory factory, EngineStatus engines, IOptions<ReservationOptions> reservations) : IHostedService
{
    private IScheduler? _scheduler;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!engines.HasDatabase || !engines.HasRedis) return;

        _scheduler = await factory.GetScheduler(cancellationToken);
        await EveryAsync<ExpiryJob>(TimeSpan.FromSeconds(reservations.Value.ExpiryEverySeconds), cancellationToken);
        await EveryAsync<ReconcileJob>(TimeSpan.FromSeconds(5), cancellationToken);
        await EveryAsync<ViewsJob>(TimeSpan.FromSeconds(10), cancellationToken);
        await EveryAsync<TidyJob>(TimeSpan.FromHours(1), cancellationToken);
        await _scheduler.Start(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_scheduler is not null) await _scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken);
    }

    private async Task EveryAsync<TJob>(TimeSpan interval, CancellationToken ct) where TJob : class, IJob
    {
        var job = JobBuilder.Create<TJob>().WithIdentity(typeof(TJob).Name).Build();
        var trigger = TriggerBuilder.Create().StartNow()
            .WithSimpleSchedule(s => s.WithInterval(interval).RepeatForever()).Build();
        await _scheduler!.ScheduleJob(job, trigger, cancellationToken: ct);
    }
}
