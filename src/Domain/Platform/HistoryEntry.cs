namespace PickGo.Domain.Platform;

/// <summary>One change of state: from what to what, by whom, when. What the domain itself has to remember; the rest is the audit trail's.</summary>
public abstract class HistoryEntry<TState> : Entity where TState : struct, Enum
{
    private protected HistoryEntry() { }

    private protected HistoryEntry(TState? from, TState to, Actor actor, DateTime at)
    {
        From = from;
        To = to;
        Actor = actor;
        At = at;
    }

    /// <summary>Null when it came into being.</summary>
    public TState? From { get; private set; }
    public TState To { get; private set; }
    public Actor Actor { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
}
