using PickGo.Domain.Queue;

namespace PickGo.Application.Queue;

/// <summary>A member's place in the waiting room of one session, as clients see it.</summary>
/// <param name="State">In the lobby, in the line, or inside.</param>
/// <param name="Position">1 is next; null unless waiting.</param>
/// <param name="Behind">How many stand behind.</param>
/// <param name="Total">How many wait.</param>
/// <param name="EstimatedSeconds">From the measured admission rate; null when nobody has been admitted lately.</param>
/// <param name="OpensAt">When the sale opens, while in the lobby.</param>
/// <param name="EntryPass">The way in, once admitted.</param>
/// <param name="PassExpiresAt">When the pass ends.</param>
public sealed record PlaceView(
    PlaceState State, long? Position, long? Behind, long? Total, int? EstimatedSeconds, DateTime? OpensAt,
    string? EntryPass, DateTime? PassExpiresAt);

/// <summary>What an admitted member gets.</summary>
public sealed record Ready(string EntryPass, DateTime PassExpiresAt);
