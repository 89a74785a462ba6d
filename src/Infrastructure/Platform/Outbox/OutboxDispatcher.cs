using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Platform.Outbox;

/// <summary>Sends what the outbox holds: claimed, bounded, retried with back-off, dead letters kept.</summary>
internal sealed class OutboxDispatcher(
    IServiceScopeFactory scopes, EventRegistry events, OutboxSignal signal, CompletedMessages completed, EngineStatus engines, IOptions<OutboxOptions> options,
    TimeProvider time, ILogger<OutboxDispatcher> log)
    : PeriodicService("outbox", LookEvery, time, log)
{
    internal const int MaxAttempts = 12;
    private const int BatchSize = 20;
    private const int DeleteAtOnce = 1000;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    private bool _isEmpty;

    protected override bool CanRun => engines.HasDatabase;

    protected override async Task RunOnceAsync(CancellationToken ct) => _isEmpty = await DispatchAsync(ct) == 0;

    /// <summary>What was found may not be all; and what this server adds is sent at once.</summary>
    protected override Task WaitAsync(PeriodicTimer timer, CancellationToken ct) => _isEmpty ? signal.WaitAsync(LookEvery, ct) : Task.CompletedTask;

    /// <returns>How many messages were tried.</returns>
    internal async Task<int> DispatchAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        if (completed.Take(DeleteAtOnce) is { Count: > 0 } ids) await db.OutboxMessages.Where(m => ids.Contains(m.Id)).ExecuteDeleteAsync(ct);

        var now = Time.GetUtcNow().UtcDateTime;
        var due = await db.OutboxMessages.AsNoTracking().Where(m => m.DeadAt == null && m.DueAt <= now)
            .OrderBy(m => m.Id).Take(BatchSize).ToListAsync(ct);

        foreach (var message in due)
        {
            if (await ClaimAsync(db, message, ct)) await SendAsync(db, message, ct);
        }

        return due.Count;
    }

    /// <summary>Of several servers that read the same row, the update lets one through.</summary>
    private async Task<bool> ClaimAsync(PickGoDbContext db, OutboxMessage message, CancellationToken ct)
    {
        var until = Time.GetUtcNow().UtcDateTime + TimeSpan.FromSeconds(options.Value.ClaimSeconds);
        return await db.OutboxMessages.Where(m => m.Id == message.Id && m.Attempts == message.Attempts && m.DueAt == message.DueAt)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.DueAt, until).SetProperty(m => m.Attempts, message.Attempts + 1), ct) == 1;
    }

    private async Task SendAsync(PickGoDbContext db, OutboxMessage message, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateSystemScope("outbox");
            await events.DeliverAsync(scope.ServiceProvider, message, ct);
            await db.OutboxMessages.Where(m => m.Id == message.Id).ExecuteDeleteAsync(ct);
        }
        catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            await PostponeAsync(db, message, e, ct);
        }
    }

    private async Task PostponeAsync(PickGoDbContext db, OutboxMessage message, Exception e, CancellationToken ct)
    {
        var attempt = message.Attempts + 1;
        PlatformLog.OutboxFailed(log, e, message.Id, message.Type, attempt);
        var now = Time.GetUtcNow().UtcDateTime;
        var next = now + BackOff(attempt);
        DateTime? dead = attempt >= MaxAttempts ? now : null;
        if (dead is not null) PlatformLog.OutboxDead(log, message.Id, message.Type, attempt);
        await db.OutboxMessages.Where(m => m.Id == message.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.DueAt, next).SetProperty(m => m.DeadAt, dead), ct);
    }

    /// <summary>1, 2, 4 … seconds, at most ten minutes.</summary>
    internal static TimeSpan BackOff(int attempt) =>
        TimeSpan.FromSeconds(Math.Min(Math.Pow(2, attempt - 1), LongestWait.TotalSeconds));
}
