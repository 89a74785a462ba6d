using PickGo.Domain.Platform;

namespace PickGo.Domain.Seats;

public static class SeatsErrors
{
    public const string TakenCode = "seats.taken";

    /// <summary>The seats that a refusal is about.</summary>
    public static readonly ErrorExtension<IReadOnlyList<int>> SeatsOf = new("seats");

    public static readonly Error None = new("holds.none", ErrorKind.Impossible, "You hold no seats of this session.");
    public static readonly Error Ended = new("holds.ended", ErrorKind.Gone, "This hold has ended; choose again.");
    public static readonly Error AlreadyExtended = new("holds.already-extended", ErrorKind.Impossible, "A hold is extended once.");
    public static readonly Error NoneAdjacent = new("seats.none-adjacent", ErrorKind.Impossible, "There are not that many free seats next to each other.");

    public static readonly Error TooFew = new("seats.too-few", ErrorKind.Impossible, "There are not that many places left.");

    public static Error Taken(IEnumerable<int> seats) =>
        new Error(TakenCode, ErrorKind.Conflict, "Somebody else has these seats.").With(SeatsOf, [.. seats]);

    public static Error Orphan(IEnumerable<int> seats) =>
        new Error("seats.orphan", ErrorKind.Impossible, "That would leave a single free seat between taken ones.").With(SeatsOf, [.. seats]);

    public static Error Limit(int limit) =>
        new("seats.limit", ErrorKind.Impossible, "One member may not have so many seats of this session.") { Detail = $"At most {limit} seats." };

    /// <summary>The house has no seat there: out of range, or a cell without one.</summary>
    public static readonly Error Unknown = Invalid("The house has no such seat.");

    public static Error Invalid(string why) =>
        new("seats.invalid", ErrorKind.Impossible, "These seats cannot be named.") { Detail = why };

    extension(Error error)
    {
        /// <summary>The seats that the refusal is about, or null.</summary>
        public IReadOnlyList<int>? Seats => error.Find(SeatsOf);
    }
}
