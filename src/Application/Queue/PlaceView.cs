using PickGo.Application.Catalogue;
using PickGo.Domain.Queue;

namespace PickGo.Application.Queue;

/// <summary>A member's place in the waiting room of one session, as clients see it.</summary>
/// <param name="State">In the lobby, in the line, or inside.</param>
/// <param name="Position">1 is next; null unless waiting.</param>
/// <param name="Behind">How many stand behind.</param>
/// <param name="Total">How many wait.</param>
/// <param name="EstimatedSeconds">From the measured admission rate; null when nobody has been admitted lately, and while admission is paused.</param>
/// <param name="Paused">Whether nobody is admitted for the time being.</param>
/// <param name="OpensAt">When the sale opens, while in the lobby.</param>
/// <param name="Session">What is waited for.</param>
/// <param name="EntryPass">The way in, once admitted.</param>
/// <param name="PassExpiresAt">When the pass ends.</param>
public sealed record PlaceView(
    PlaceState State, long? Position, long? Behind, long? Total, int? EstimatedSeconds, bool Paused, DateTime? OpensAt,
    QueuedSessionView Session, string? EntryPass, DateTime? PassExpiresAt)
{
    /// <summary>The place in the line, as one knows it now.</summary>
    /// <param name="position">1 is next.</param>
    /// <param name="total">How many wait.</param>
    /// <param name="perSecond">Measured admissions a second. It fades slowly, so it says nothing of a line that was paused.</param>
    /// <param name="paused">Whether nobody is admitted for the time being.</param>
    internal PlaceView At(long position, long total, double perSecond, bool paused) => this with
    {
        Position = position,
        Behind = Math.Max(0, total - position),
        Total = Math.Max(total, position),
        Paused = paused,
        EstimatedSeconds = paused ? null : RoomPlace.Estimate(position, perSecond),
    };
}

/// <summary>What a waiting room is for: a second tab, or a phone that was only given the address, knows nothing else of it.</summary>
/// <param name="PostId">Number of its sales page.</param>
/// <param name="Performance">What is played.</param>
/// <param name="Time">When, UTC.</param>
/// <param name="AfterMidnight">Whether it is announced for the day before, as 24:00 to 29:59 in Korea.</param>
/// <param name="Venue">Where.</param>
/// <param name="Hall">Hall in it; null where the venue is one.</param>
public sealed record QueuedSessionView(long PostId, string Performance, DateTime Time, bool AfterMidnight, string Venue, string? Hall)
{
    public static QueuedSessionView Of(SessionInfo session) =>
        new(session.PostId, session.PerformanceName, session.PerformanceTime, session.AfterMidnight, session.Venue, session.Hall);
}

/// <summary>What an admitted member gets.</summary>
public sealed record Ready(string EntryPass, DateTime PassExpiresAt);
