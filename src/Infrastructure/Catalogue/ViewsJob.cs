using PickGo.Infrastructure.Platform.Persistence;
using Quartz;

namespace PickGo.Infrastructure.Catalogue;

/// <summary>Moves the gathered views into the database.</summary>
[DisallowConcurrentExecution]
internal sealed class ViewsJob(PickGoDbContext db, RedisViewCounter views, TimeProvider time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await views.FlushAsync(db, time.GetUtcNow().UtcDateTime, cancellationToken);
}
