using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Platform;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Platform.Idempotency;

/// <summary>
/// Keeps outcomes beside the rows they are about: staged in the same transaction, an outcome exists exactly when its
/// changes do. A claim is taken in a context of its own, before the request's transaction begins.
/// </summary>
internal sealed class DatabaseIdempotencyStore(PickGoDbContext db, IServiceScopeFactory scopes, AfterCommit afterCommit, TimeProvider time)
    : IIdempotencyStore
{
    private static readonly TimeSpan ClaimFor = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan KeepFor = TimeSpan.FromHours(24);

    private long? _claimed;
    private bool _stands;

    public async Task<IdempotencyClaim> ClaimAsync(string owner, string key, string useCase, string requestHash, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var own = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        while (true)
        {
            own.ClearTracking();
            var now = time.GetUtcNow().UtcDateTime;
            var found = await own.IdempotencyRecords.AsNoTracking().FirstOrDefaultAsync(r => r.Owner == owner && r.Key == key, ct);
            if (found is null)
            {
                var record = NewRecord(owner, key, useCase, requestHash, now);
                own.IdempotencyRecords.Add(record);
                if ((await own.SaveAsync(ct)).IsRefused) continue;
                _claimed = record.Id;
                return new IdempotencyClaim(IdempotencyState.Claimed);
            }

            if (found.ExpiresAt <= now || (found.Outcome is null && found.ClaimedUntil <= now))
            {
                // Over, or abandoned by a dead server: of several that see it, the delete lets one start anew.
                await own.IdempotencyRecords.Where(r => r.Id == found.Id && r.Outcome == found.Outcome).ExecuteDeleteAsync(ct);
                continue;
            }

            if (found.UseCase != useCase || found.RequestHash != requestHash) return new IdempotencyClaim(IdempotencyState.Mismatch);
            return found.Outcome is null
                ? new IdempotencyClaim(IdempotencyState.InFlight)
                : new IdempotencyClaim(IdempotencyState.Replay, found.Outcome);
        }
    }

    public async Task StageAsync(object? response, CancellationToken ct)
    {
        if (_claimed is null) return;

        await WriteAsync(db, response, ct);
        afterCommit.Do(_ =>
        {
            _stands = true;
            return Task.CompletedTask;
        });
    }

    public async Task CompleteAsync(object? response, CancellationToken ct)
    {
        if (_claimed is not null && !_stands) await WriteAsync(db, response, ct);
    }

    public async Task ReleaseAsync(CancellationToken ct)
    {
        if (_claimed is { } id && !_stands)
            await db.IdempotencyRecords.Where(r => r.Id == id && r.Outcome == null).ExecuteDeleteAsync(ct);
    }

    private Task<int> WriteAsync(PickGoDbContext context, object? response, CancellationToken ct)
    {
        var outcome = JsonSerializer.Serialize(StoredOutcome.Of(response));
        return context.IdempotencyRecords.Where(r => r.Id == _claimed && r.Outcome == null)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Outcome, outcome), ct);
    }

    private static IdempotencyRecord NewRecord(string owner, string key, string useCase, string hash, DateTime now) => new()
    {
        Owner = owner,
        Key = key,
        UseCase = useCase,
        RequestHash = hash,
        ClaimedUntil = now + ClaimFor,
        ExpiresAt = now + KeepFor,
    };
}
