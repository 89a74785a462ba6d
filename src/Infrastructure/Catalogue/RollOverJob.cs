using PickGo.Application.Catalogue;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform.Scheduling;
using Quartz;

namespace PickGo.Infrastructure.Catalogue;

/// <summary>Begins and ends the runs of performances with the day in Korea.</summary>
[DisallowConcurrentExecution]
internal sealed class RollOverJob(BatchRunner batches, TimeProvider time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(Kst.FromUtc(time.GetUtcNow().UtcDateTime));
        await batches.EachAsync("roll-over", (db, after) => db.Performances
                .Where(p => p.Id > after && ((p.State == PerformanceState.Scheduled && p.StartsOn <= today)
                    || (p.State != PerformanceState.Completed && p.EndsOn < today)))
                .OrderBy(p => p.Id).Select(p => p.Id),
            id => new RollOverPerformance(id, today), cancellationToken);
    }
}
