using Microsoft.Extensions.DependencyInjection;
using PickGo.Infrastructure.Platform.Persistence;
using Quartz;

namespace PickGo.Infrastructure.Platform.Scheduling;

/// <summary>Deletes rows of a feature that nobody asks for any more.</summary>
public delegate Task Cleanup(PickGoDbContext db, DateTime now, CancellationToken ct);

internal static class Cleanups
{
    /// <summary>Registers what a feature has to clean up once an hour.</summary>
    public static void AddCleanup(this IServiceCollection services, Cleanup cleanup) => services.AddSingleton(cleanup);
}

/// <summary>Deletes what nobody asks for any more.</summary>
[DisallowConcurrentExecution]
internal sealed class CleanupJob(PickGoDbContext db, IEnumerable<Cleanup> cleanups, IEnumerable<Redis.LiveSessions> live, TimeProvider time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var cleanup in cleanups) await cleanup(db, now, cancellationToken);
        foreach (var sessions in live) await sessions.ForgetOldAsync();
    }
}
