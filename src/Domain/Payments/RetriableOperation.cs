using PickGo.Domain.Platform;

namespace PickGo.Domain.Payments;

/// <summary>Something whose outcome only the gateway knows. What was asked and when stands on the row, so that any server goes on with it.</summary>
public abstract class RetriableOperation : ContestedEntity
{
    /// <summary>How often the gateway was asked.</summary>
    [Audited]
    public int Attempts { get; private set; }
    public DateTime? FirstAttemptAt { get; private set; }

    /// <summary>When to ask again; null when there is nothing to ask.</summary>
    public DateTime? NextAttemptAt { get; private set; }

    /// <summary>Since when an operator has to look at it.</summary>
    [Audited]
    public DateTime? AbandonedAt { get; private set; }

    /// <summary>Claims the next attempt; the token lets one server through.</summary>
    /// <returns>False when it was tried long enough and is abandoned now.</returns>
    public bool BeginAttempt(DateTime now, RetryPolicy retries)
    {
        if (now - FirstAttemptAt >= retries.AbandonAfter)
        {
            Abandon(now);
            return false;
        }

        FirstAttemptAt ??= now;
        Attempts++;
        NextAttemptAt = now + retries.After(Attempts);
        IncrementVersion();
        return true;
    }

    /// <summary>Asks from the start, at once; an operator may always do so.</summary>
    public void Restart(DateTime now)
    {
        (Attempts, FirstAttemptAt, NextAttemptAt, AbandonedAt) = (0, now, now, null);
        IncrementVersion();
    }

    public void Abandon(DateTime now)
    {
        (NextAttemptAt, AbandonedAt) = (null, now);
        IncrementVersion();
    }

    protected void StartRetrying(DateTime now, RetryPolicy retries) => (Attempts, FirstAttemptAt, NextAttemptAt) = (1, now, now + retries.After(1));

    protected void StopRetrying() => (NextAttemptAt, AbandonedAt) = (null, null);
}
