using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Platform;

namespace PickGo.Application.Platform;

/// <summary>
/// Commits what a piece of work did together with the outcome that an Idempotency-Key replays, then makes it visible.
/// A refusal commits nothing.
/// </summary>
public sealed class Transactions(IPickGoDb db, IIdempotencyStore outcomes, AfterCommit afterCommit)
{
    /// <summary>How often work meets others at a row before it is refused: more than there are doors or tabs of one member.</summary>
    private const int Attempts = 8;

    /// <summary>Looks again and starts over when somebody else changed the same rows meanwhile.</summary>
    /// <inheritdoc cref="RunAsync{TResult}"/>
    public Task<TResult> RunUntilSettledAsync<TResult>(Func<Task<TResult>> work, CancellationToken ct) where TResult : Result =>
        UntilSettledAsync(() => RunAsync(work, ct));

    /// <summary>The same for one step of a request, whose outcome comes later.</summary>
    /// <inheritdoc cref="RunAsync{TResult}"/>
    public Task<TResult> RunStepUntilSettledAsync<TResult>(Func<Task<TResult>> work, CancellationToken ct) where TResult : Result =>
        UntilSettledAsync(() => RunStepAsync(work, ct));

    /// <summary>Runs the work that is the request; an Idempotency-Key keeps its outcome.</summary>
    /// <param name="work">
    /// Refuses or changes; must not call anything outside the database, and must read what it changes itself: when the engine
    /// undid the transaction to let another one go on (a deadlock), it is called again.
    /// </param>
    /// <param name="ct">Stops before the commit.</param>
    public Task<TResult> RunAsync<TResult>(Func<Task<TResult>> work, CancellationToken ct) => CommitAsync(work, keepsOutcome: true, ct);

    /// <summary>Runs one step of the request, which goes on after it.</summary>
    /// <inheritdoc cref="RunAsync{TResult}"/>
    public Task<TResult> RunStepAsync<TResult>(Func<Task<TResult>> work, CancellationToken ct) => CommitAsync(work, keepsOutcome: false, ct);

    private async Task<TResult> UntilSettledAsync<TResult>(Func<Task<TResult>> run) where TResult : Result
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ClearTracking();
            var result = await run();
            if (result.Error != CommonErrors.Conflict || attempt == Attempts) return result;
        }
    }

    private async Task<TResult> CommitAsync<TResult>(Func<Task<TResult>> work, bool keepsOutcome, CancellationToken ct)
    {
        var began = false;
        var result = await db.Database.CreateExecutionStrategy().ExecuteAsync(async stop =>
        {
            if (began) StartOver();
            began = true;
            return await AttemptAsync(work, keepsOutcome, stop);
        }, ct);

        // The commit stands: what follows must not depend on the client still waiting for the answer.
        await afterCommit.RunAsync(CancellationToken.None);
        return result;
    }

    private async Task<TResult> AttemptAsync<TResult>(Func<Task<TResult>> work, bool keepsOutcome, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var result = await work();
        if (result is Result { IsRefused: true })
        {
            StartOver();
            return result;
        }

        if (keepsOutcome) await outcomes.StageAsync(result, ct);
        await transaction.CommitAsync(ct);
        return result;
    }

    private void StartOver()
    {
        db.ClearTracking();
        afterCommit.Drop();
    }
}
