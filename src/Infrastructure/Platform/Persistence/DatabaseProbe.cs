using Microsoft.EntityFrameworkCore;
using PickGo.Infrastructure.Platform.Idempotency;

namespace PickGo.Infrastructure.Platform.Persistence;

/// <summary>Whether the database takes what is written: one that only answers (a full disk, a standby) sells nothing.</summary>
public sealed class DatabaseProbe(PickGoDbContext db, TimeProvider time)
{
    private const string Owner = "system:health";

    /// <summary>A row of this process' own, so that servers do not wait for each other.</summary>
    private static readonly string Key = Guid.NewGuid().ToString("N");

    /// <summary>Throws what the engine throws.</summary>
    public async Task WriteAsync(CancellationToken ct)
    {
        // Where many tests or hosts share a process two may meet here: either one's row is as good.
        var until = time.GetUtcNow().UtcDateTime + TimeSpan.FromHours(1);
        var written = await db.IdempotencyRecords.Where(r => r.Owner == Owner && r.Key == Key).ExecuteUpdateAsync(r => r.SetProperty(x => x.ExpiresAt, until), ct);
        if (written > 0) return;

        db.IdempotencyRecords.Add(new IdempotencyRecord { Owner = Owner, Key = Key, UseCase = "health", RequestHash = "", ClaimedUntil = until, ExpiresAt = until });
        await db.SaveAsync(ct);
    }
}
