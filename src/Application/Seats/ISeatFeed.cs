using PickGo.Application.Platform;

namespace PickGo.Application.Seats;

/// <summary>Seats that changed.</summary>
/// <param name="Version">The inventory's version after the changes.</param>
/// <param name="Previous">The version that they follow: whoever is at another one has missed something and reads again.</param>
/// <param name="Changes">Seat and letter, the last one where a seat changed twice.</param>
public sealed record SeatDelta(long Version, long Previous, IReadOnlyList<SeatChange> Changes);

public readonly record struct SeatChange(int Seat, char Letter);

/// <summary>Live changes of a session's seats, from whichever server made them.</summary>
public interface ISeatFeed
{
    /// <summary>Changes from now on, some milliseconds' worth in one. One watch a session and server: who watches shares it.</summary>
    Task<ISubscription<SeatDelta>> SubscribeAsync(long sessionId);
}
