using PickGo.Application.Seats;

namespace PickGo.WebApi.Seats;

/// <summary>A delta on the wire: each change is <c>[seat, "letter"]</c>.</summary>
public sealed record SeatsMessage(long Version, long Previous, IReadOnlyList<object[]> Changes)
{
    public static SeatsMessage Of(SeatDelta delta) =>
        new(delta.Version, delta.Previous, [.. delta.Changes.Select(c => new object[] { c.Seat, c.Letter.ToString() })]);
}
