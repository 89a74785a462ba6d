using PickGo.Domain.Platform;

namespace PickGo.Domain.Payments;

/// <summary>How often and how long an answer is asked for.</summary>
/// <param name="First">Before the second question; longer than the first one may take.</param>
/// <param name="Longest">The waits double up to this. It is also how soon after an outage everything is asked again.</param>
/// <param name="GiveUpAfter">From then on only an operator asks.</param>
public sealed record Patience(TimeSpan First, TimeSpan Longest, TimeSpan GiveUpAfter)
{
    private const int MostDoublings = 20;

    /// <summary>The wait after this many questions.</summary>
    public TimeSpan After(int asked)
    {
        var doubled = First * Math.Pow(2, Math.Clamp(asked - 1, 0, MostDoublings));
        return doubled < Longest ? doubled : Longest;
    }
}

/// <summary>Something whose outcome only the gateway knows. What was asked and when stands on the row, so that any server goes on with it.</summary>
public abstract class PursuedEntity : ContestedEntity
{
    /// <summary>How often the gateway was asked.</summary>
    public int Asked { get; private set; }
    public DateTime? PursuedSince { get; private set; }

    /// <summary>When to ask again; null when there is nothing to ask.</summary>
    public DateTime? AskAt { get; private set; }

    /// <summary>Since when an operator has to look at it.</summary>
    public DateTime? GivenUpAt { get; private set; }

    /// <summary>Claims the next question; the token lets one asker through.</summary>
    /// <returns>False when it was asked long enough and is given up now.</returns>
    public bool AskAgain(DateTime now, Patience patience)
    {
        if (now - PursuedSince >= patience.GiveUpAfter)
        {
            GiveUp(now);
            return false;
        }

        PursuedSince ??= now;
        Asked++;
        AskAt = now + patience.After(Asked);
        Raise();
        return true;
    }

    /// <summary>Asks from the start, at once; an operator may always do so.</summary>
    public void Resume(DateTime now)
    {
        (Asked, PursuedSince, AskAt, GivenUpAt) = (0, now, now, null);
        Raise();
    }

    public void GiveUp(DateTime now)
    {
        (AskAt, GivenUpAt) = (null, now);
        Raise();
    }

    protected void Pursue(DateTime now, Patience patience) => (Asked, PursuedSince, AskAt) = (1, now, now + patience.After(1));

    protected void StopPursuit() => (AskAt, GivenUpAt) = (null, null);
}
