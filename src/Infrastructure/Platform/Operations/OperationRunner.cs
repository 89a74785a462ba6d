using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PickGo.Application.Platform.Operations;
using PickGo.Domain.Platform.Operations;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Platform.Operations;

/// <summary>Does what was asked for, one operation at a time on each server; what a dead server began goes on here.</summary>
internal sealed class OperationRunner(
    IServiceScopeFactory scopes, IEnumerable<OperationKind> kinds, IHostApplicationLifetime lifetime, EngineStatus engines, TimeProvider time, ILogger<OperationRunner> log)
    : PeriodicService("operations", TimeSpan.FromSeconds(1), time, log)
{
    /// <summary>Far more than the restarts that one operation sees.</summary>
    internal const int MostAttempts = 20;

    /// <summary>A server that says nothing for so long is taken for dead.</summary>
    internal static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    protected override bool CanRun => engines.HasDatabase;

    protected override async Task RunOnceAsync(CancellationToken ct)
    {
        if (await ClaimAsync(ct) is { } run) await RunAsync(run);
    }

    /// <summary>Of several servers that read the same row, the update lets one through.</summary>
    private async Task<OperationRun?> ClaimAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        var now = Time.GetUtcNow().UtcDateTime;
        // A server of another version may know kinds that this one does not.
        var known = kinds.Select(k => k.Name).ToList();
        var due = await db.Operations.AsNoTracking().Where(o => o.ActiveKind != null && known.Contains(o.ActiveKind) && (o.LeaseUntil == null || o.LeaseUntil <= now))
            .OrderBy(o => o.Id).FirstOrDefaultAsync(ct);
        if (due is null) return null;

        var until = now + Lease;
        var claimed = await db.Operations.Where(o => o.Id == due.Id && o.Attempt == due.Attempt && o.ActiveKind != null && o.LeaseUntil == due.LeaseUntil)
            .ExecuteUpdateAsync(o => o.SetProperty(x => x.State, OperationState.Running).SetProperty(x => x.Attempt, due.Attempt + 1).SetProperty(x => x.LeaseUntil, until), ct);
        return claimed == 1 ? new OperationRun(scopes, due, due.Attempt + 1, kinds.First(k => k.Name == due.Kind).Work, Time) : null;
    }

    private async Task RunAsync(OperationRun run)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
        var alive = KeepLeaseAsync(run, stop);
        try
        {
            var result = run.Attempt > MostAttempts ? OperationErrors.GivenUp : await run.WorkAsync(stop.Token);
            await run.EndAsync(result);
        }
        catch (Exception e)
        {
            // A cancellation: this server stops, or another one has taken over.
            if (e is not OperationCanceledException) PlatformLog.OperationFailed(log, e, run.Id, run.Kind, run.Attempt);
            await run.LeaveAsync(Time.GetUtcNow().UtcDateTime + PauseAfterFailure);
        }
        finally
        {
            await stop.CancelAsync();
            await alive;
        }
    }

    /// <summary>Says that the work goes on; stops it where another server has it, or nobody can know.</summary>
    private async Task KeepLeaseAsync(OperationRun run, CancellationTokenSource stop)
    {
        var heldUntil = Time.GetUtcNow() + Lease;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(Lease / 5, Time, stop.Token);
                var until = Time.GetUtcNow() + Lease;
                if (!await run.ExtendAsync(until.UtcDateTime, stop.Token)) await stop.CancelAsync();
                heldUntil = until;
            }
            catch (Exception) when (!stop.IsCancellationRequested && Time.GetUtcNow() < heldUntil)
            {
                // The database is away; the lease stands for a while.
            }
            catch (Exception)
            {
                await stop.CancelAsync();
            }
        }
    }
}
