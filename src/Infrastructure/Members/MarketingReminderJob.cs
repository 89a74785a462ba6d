using PickGo.Application.Members;
using PickGo.Domain.Members;
using PickGo.Infrastructure.Platform.Scheduling;
using Quartz;

namespace PickGo.Infrastructure.Members;

/// <summary>Finds the members whose consents to marketing are two years old.</summary>
[DisallowConcurrentExecution]
internal sealed class MarketingReminderJob(BatchRunner batches, TimeProvider time) : IJob
{
    private static readonly ConsentKind[] Marketing = [.. ConsentKinds.All.Where(k => !ConsentKinds.IsNeeded(k))];

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var due = time.GetUtcNow().UtcDateTime.AddYears(-Consent.ReminderYears);
        await batches.EachAsync("marketing-reminder", (db, after) => db.Members
                .Where(m => m.Id > after && db.Consents.Any(c => c.MemberId == m.Id && Marketing.Contains(c.Kind) && c.Given && c.At <= due
                    && !db.Consents.Any(n => n.MemberId == c.MemberId && n.Kind == c.Kind && n.Number > c.Number)))
                .OrderBy(m => m.Id).Select(m => m.Id),
            id => new RemindOfMarketing(id), cancellationToken);
    }
}
