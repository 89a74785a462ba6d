namespace PickGo.Application.Queue;

/// <summary>Members whom no waiting room takes, and who have to leave those they are in; whoever knows why implements it.</summary>
public interface IBarredMembers
{
    /// <summary>Costs nothing: what is known is at most a second old.</summary>
    bool Contains(long memberId);

    /// <summary>Those who were barred lately; a handful at most.</summary>
    IReadOnlyCollection<long> Lately { get; }
}
