using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Members;
using PickGo.Infrastructure.Platform;
using Quartz;

namespace PickGo.Infrastructure.Members;

/// <summary>Destroys what the law kept of those who left, once its years are over.</summary>
[DisallowConcurrentExecution]
internal sealed class RetentionJob(IServiceScopeFactory scopes, IOptions<RetentionOptions> options, ILogger<RetentionJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateSystemScope("retention");
        var destroyed = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new DestroyRetainedRecords(options.Value.DryRun), cancellationToken);
        if (destroyed.IsRefused || destroyed.Value.Count == 0) return;

        if (options.Value.DryRun) MembersLog.WouldDestroy(log, destroyed.Value.Count);
        else MembersLog.Destroyed(log, destroyed.Value.Count);
    }
}
