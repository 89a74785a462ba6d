using System.Runtime.CompilerServices;
using PickGo.Application.Catalogue;
using PickGo.Domain.Catalogue;

namespace PickGo.Application.Seats;

/// <param name="Version">Raised by every change.</param>
/// <param name="Areas">The house, in the order of its seats.</param>
/// <param name="States">One letter a seat, from seat 1.</param>
/// <param name="Mine">Seats the member holds.</param>
/// <param name="HoldExpiresAt">When those holds end.</param>
/// <param name="SeatLimit">How many seats a member may have in this session, held and reserved together.</param>
/// <param name="Reserved">How many of them the member has reserved already.</param>
/// <param name="PassExpiresAt">When the member has to be out.</param>
/// <param name="HoldSeconds">How long a hold lasts from its first seat on, before it is extended.</param>
/// <param name="Performance">What is played.</param>
public sealed record SeatMap(
    long Version, IReadOnlyList<SeatMapArea> Areas, string States, IReadOnlyList<int> Mine, DateTime? HoldExpiresAt,
    int SeatLimit, int Reserved, DateTime PassExpiresAt, int HoldSeconds, PerformanceBrief Performance);

/// <param name="Id">Number of the area.</param>
/// <param name="Name">Its name, e.g. VIP.</param>
/// <param name="Grade">Price class.</param>
/// <param name="Price">Of one seat, whole KRW.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Columns">Seats in a row.</param>
/// <param name="FirstSeat">Number of its first seat; the others follow row by row.</param>
/// <param name="Layout">Where it stands on the map.</param>
public sealed record SeatMapArea(
    long Id, string Name, SeatGrade Grade, long Price, int Rows, int Columns, int FirstSeat, AreaLayout Layout)
{
    private static readonly ConditionalWeakTable<SeatingPlan, IReadOnlyList<SeatMapArea>> Known = [];

    /// <summary>The areas of a plan; one list for as long as the plan is kept, so that it can be written once.</summary>
    internal static IReadOnlyList<SeatMapArea> Of(SeatingPlan plan) => Known.GetValue(plan, p =>
        [.. p.Areas.Select(a => new SeatMapArea(a.Id, a.Name, a.Grade, a.Price, a.Rows, a.Columns, a.FirstSeat, a.Layout))]);
}
