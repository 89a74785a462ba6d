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
public sealed record SeatMapView(
    long Version, IReadOnlyList<SeatMapAreaView> Areas, string States, IReadOnlyList<int> Mine, DateTime? HoldExpiresAt,
    int SeatLimit, int Reserved, DateTime PassExpiresAt, int HoldSeconds, PerformanceBriefView Performance);

/// <param name="Id">Number of the area.</param>
/// <param name="Name">Its name, e.g. VIP.</param>
/// <param name="Grade">Price class.</param>
/// <param name="Price">Of one seat, whole KRW.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Columns">Seats in a row.</param>
/// <param name="FirstSeat">Number of its first seat; the others follow row by row.</param>
/// <param name="Layout">Where it stands on the map.</param>
public sealed record SeatMapAreaView(
    long Id, string Name, SeatGrade Grade, long Price, int Rows, int Columns, int FirstSeat, AreaLayoutView Layout)
{
    private static readonly ConditionalWeakTable<SeatingPlan, IReadOnlyList<SeatMapAreaView>> Known = [];

    /// <summary>The areas of a plan; one list for as long as the plan is kept, so that it can be written once.</summary>
    internal static IReadOnlyList<SeatMapAreaView> Of(SeatingPlan plan) => Known.GetValue(plan, p =>
        [.. p.Areas.Select(a => new SeatMapAreaView(a.Id, a.Name, a.Grade, a.Price, a.Rows, a.Columns, a.FirstSeat, AreaLayoutView.Of(a.Layout)))]);
}

/// <summary>Where an area stands on the seat map, in house units; the stage is at the top centre.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge (nearest the stage).</param>
/// <param name="SeatWidth">Width of one seat's box.</param>
/// <param name="SeatHeight">Depth of one row.</param>
/// <param name="Rotation">Degrees about the area's centre; 0 faces the stage.</param>
/// <param name="Curve">Radius of the rows' bend; 0 for straight rows.</param>
public sealed record AreaLayoutView(double X, double Y, double SeatWidth, double SeatHeight, double Rotation, double Curve)
{
    internal static AreaLayoutView Of(AreaLayout layout) =>
        new(layout.X, layout.Y, layout.SeatWidth, layout.SeatHeight, layout.Rotation, layout.Curve);
}
