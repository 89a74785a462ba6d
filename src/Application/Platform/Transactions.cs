using PickGo.Domain.Platform;

namespace PickGo.Application.Platform;

/// <summary>
/// Commits what a piece of work did together with the outcome that an Idempotency-Key replays, then makes it visible.
/// A refusal commits nothing.
/// </summary>
public sealed class Transactions(IPickGoDb db, IIdempotencyStore outcomes, AfterCommit afterCommit)
{
    /// <param name="work">Refuses or changes; must not call anything outside the database.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <param name="keepsOutcome">False when the work is only one step of the request, and not its outcome.</param>
    public async Task<TResult> RunAsync<TResult>(Func<Task<TResult>> work, CancellationToken ct, bool keepsOutcome = true)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var result = await work();
        if (result is Result { IsRefused: true })
        {
            db.Forget();
            afterCommit.Drop();
            return result;
        }

        if (keepsOutcome) await outcomes.StageAsync(result, ct);
        await transaction.CommitAsync(ct);

        // The commit stands: what follows must not depend on the client still waiting for the answer.
        await afterCommit.RunAsync(CancellationToken.None);
        return result;
    }
}
