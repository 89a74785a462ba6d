using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PickGo.Application.Platform;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Platform.Scheduling;

/// <summary>Work on rows, a batch at a time in key order, each row in a scope of its own: one bad row never stops the rest.</summary>
internal sealed class BatchRunner(IServiceScopeFactory scopes, IHostApplicationLifetime lifetime, ILogger<BatchRunner> log)
{
    public const int BatchSize = 100;

    /// <param name="component">Who acts: it stands in the log, in histories and in the audit trail.</param>
    /// <param name="idsAfter">The rows to work on behind a key, in the order of their keys.</param>
    /// <param name="useCase">What is done with one of them.</param>
    /// <param name="ct">Stops between two rows.</param>
    public async Task EachAsync(string component, Func<PickGoDbContext, long, IQueryable<long>> idsAfter, Func<long, IUseCase> useCase, CancellationToken ct)
    {
        for (long last = 0; ;)
        {
            List<long> ids;
            await using (var scope = scopes.CreateAsyncScope())
            {
                ids = await idsAfter(scope.ServiceProvider.GetRequiredService<PickGoDbContext>(), last).Take(BatchSize).ToListAsync(ct);
            }

            foreach (var id in ids)
            {
                // The row that is worked on is finished; the rest is the next run's, here or on another server.
                if (lifetime.ApplicationStopping.IsCancellationRequested) return;
                await OneAsync(component, id, useCase(id), ct);
            }

            if (ids.Count < BatchSize) return;
            last = ids[^1];
        }
    }

    private async Task OneAsync(string component, long id, IUseCase useCase, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateSystemScope(component);
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(useCase, ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            PlatformLog.RowFailed(log, e, component, id);
        }
    }
}
