using PickGo.Domain.Queue;

namespace PickGo.Application.Queue;

/// <summary>What operators set of a room (<see cref="QueueSettings"/>).</summary>
/// <param name="Version">Of two, the higher one is newer; 0: nobody set anything.</param>
/// <param name="Paused">Nobody is admitted.</param>
/// <param name="Draining">Nobody new is taken.</param>
/// <param name="RatePerSecond">Admissions a second; null: the policy decides.</param>
/// <param name="Capacity">How many may be inside at once; null: the session's own.</param>
public sealed record RoomSettings(int Version, bool Paused = false, bool Draining = false, double? RatePerSecond = null, int? Capacity = null)
{
    public static readonly RoomSettings None = new(0);

    public static RoomSettings Of(QueueSettings row) => new(row.Version, row.Paused, row.Draining, row.RatePerSecond, row.Capacity);
}

/// <summary>The settings of rooms as the database has them. While it is away, what it said last is answered.</summary>
public interface IRoomSettings
{
    /// <returns>As of a second ago at most.</returns>
    Task<RoomSettings> FindAsync(long sessionId, CancellationToken ct);

    /// <returns>As they are now.</returns>
    Task<RoomSettings> ReadAsync(long sessionId, CancellationToken ct);
}
