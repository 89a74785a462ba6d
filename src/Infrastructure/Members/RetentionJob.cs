using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Members;
using PickGo.Application.Platform;
using PickGo.Infrastructure.Platform;
using Quartz;

namespace PickGo.Infrastructure.Members;

/// <summary>Destroys what the law kept of those who left, once its years are over; and old entries of the audit trail.</summary>
[DisallowConcurrentExecution]
internal sealed class RetentionJob(IServiceScopeFactory scopes, IOptions<RetentionOptions> options, ILogger<RetentionJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateSystemScope("retention");
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        await DestroyRecordsAsync(mediator, cancellationToken);
        await DestroyEntriesAsync(mediator, cancellationToken);
    }

    private async Task DestroyRecordsAsync(IMediator mediator, CancellationToken ct)
    {
        var destroyed = await mediator.Send(new DestroyRetainedRecords(options.Value.DryRun), ct);
        if (destroyed.IsRefused || destroyed.Value.Count == 0) return;

        if (options.Value.DryRun) MembersLog.WouldDestroy(log, destroyed.Value.Count);
        else MembersLog.Destroyed(log, destroyed.Value.Count);
    }

    private async Task DestroyEntriesAsync(IMediator mediator, CancellationToken ct)
    {
        var (total, last) = (0, 0);
        do
        {
            var destroyed = await mediator.Send(new DestroyAuditEntries(options.Value.AuditDays, options.Value.DryRun), ct);
            if (destroyed.IsRefused) break;
            total += last = destroyed.Value.Count;
        }
        while (last == DestroyAuditEntries.Batch && !options.Value.DryRun);

        if (total == 0) return;
        if (options.Value.DryRun) MembersLog.WouldDestroyEntries(log, total);
        else MembersLog.DestroyedEntries(log, total);
    }
}
