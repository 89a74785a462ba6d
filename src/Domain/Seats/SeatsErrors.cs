using PickGo.Domain.Platform;

namespace PickGo.Domain.Seats;

public static class SeatsErrors
{
    public static readonly Error None = new("holds.none", ErrorKind.Impossible, "You hold no seats of this session.");
    public static readonly Error NothingToExtend = new("holds.none", ErrorKind.NotFound, "You hold no seats of this session.");
    public static readonly Error AlreadyExtended = new("holds.already-extended", ErrorKind.Impossible, "A hold is extended once.");
    public static readonly Error NoneAdjacent = new("seats.none-adjacent", ErrorKind.Impossible, "There are not that many free seats next to each other.");

    public static Error Taken(IEnumerable<int> seats) =>
        new("seats.taken", ErrorKind.Conflict, "Somebody else has these seats.") { Seats = [.. seats] };

    public static Error Orphan(IEnumerable<int> seats) =>
        new("seats.orphan", ErrorKind.Impossible, "That would leave a single free seat between taken ones.") { Seats = [.. seats] };

    public static Error Limit(int limit) =>
        new("seats.limit", ErrorKind.Impossible, $"One member may have {limit} seats of this session.");

    public static Error Invalid(string why) => new("seats.invalid", ErrorKind.Impossible, why);
}
