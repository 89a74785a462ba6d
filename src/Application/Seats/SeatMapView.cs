using System.Runtime.CompilerServices;
using PickGo.Application.Catalogue;
using PickGo.Domain.Catalogue;

namespace PickGo.Application.Seats;

/// <param name="Version">Raised by every change.</param>
/// <param name="Areas">The house, in the order of its seats.</param>
/// <param name="States">One letter a cell, from seat 1; - where there is no seat.</param>
/// <param name="Mine">Seats the member holds.</param>
/// <param name="HoldExpiresAt">When those holds end.</param>
/// <param name="SeatLimit">How many seats a member may have in this session, held and reserved together.</param>
/// <param name="Reserved">How many of them the member has reserved already.</param>
/// <param name="PassExpiresAt">When the member has to be out.</param>
/// <param name="HoldSeconds">How long a hold lasts from its first seat on, before it is extended.</param>
/// <param name="Performance">What is played.</param>
/// <param name="Stage">Where the stage is; null: before the house.</param>
public sealed record SeatMapView(
    long Version, IReadOnlyList<SeatMapAreaView> Areas, string States, IReadOnlyList<int> Mine, DateTime? HoldExpiresAt,
    int SeatLimit, int Reserved, DateTime PassExpiresAt, int HoldSeconds, PerformanceBriefView Performance, StageView? Stage);

/// <param name="Id">Number of the area.</param>
/// <param name="Name">Its name, e.g. VIP.</param>
/// <param name="Kind">Seats, or places that are numbered by entry order and bought by count.</param>
/// <param name="Grade">Price class.</param>
/// <param name="Price">Of one seat, whole KRW.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Columns">Cells in a row; those that show - have no seat.</param>
/// <param name="FirstSeat">Number of its first seat; the others follow row by row.</param>
/// <param name="RowLabels">What the house calls its rows; null: A, B, C.</param>
/// <param name="SeatLabels">What the house calls its seats: one a column where every row is alike, else one a cell, row by row; null: the number of the column.</param>
/// <param name="Marks">What a buyer should know of some seats; null: nothing.</param>
/// <param name="Layout">Where it stands on the map.</param>
public sealed record SeatMapAreaView(
    long Id, string Name, AreaKind Kind, SeatGrade Grade, long Price, int Rows, int Columns, int FirstSeat,
    IReadOnlyList<string>? RowLabels, IReadOnlyList<string>? SeatLabels, IReadOnlyList<SeatMarkView>? Marks, AreaLayoutView Layout)
{
    private static readonly ConditionalWeakTable<SeatingPlan, IReadOnlyList<SeatMapAreaView>> Known = [];

    /// <summary>The areas of a plan; one list for as long as the plan is kept, so that it can be written once.</summary>
    internal static IReadOnlyList<SeatMapAreaView> Of(SeatingPlan plan) => Known.GetValue(plan, p =>
        [.. p.Areas.Select(a => new SeatMapAreaView(a.Id, a.Name, a.Kind, a.Grade, a.Price, a.Rows, a.Columns, a.FirstSeat,
            a.Labels?.Rows, a.Labels?.Seats, SeatMarkView.Of(a), AreaLayoutView.Of(a.Layout)))]);
}

/// <summary>What a buyer should know of seats.</summary>
/// <param name="Kind">Place for a wheelchair, seat beside one, or a view that is restricted.</param>
/// <param name="Note">What is hidden, as the house says it; null for the others.</param>
/// <param name="Seats">Their numbers.</param>
public sealed record SeatMarkView(SeatMark Kind, string? Note, IReadOnlyList<int> Seats)
{
    internal static IReadOnlyList<SeatMarkView>? Of(PlanArea area)
    {
        if (area.Cells is not { } cells || !cells.Any(c => CellLetters.MarkOf(c) is not null)) return null;

        return [.. cells.Select((cell, i) => (Cell: cell, Seat: area.FirstSeat + i)).Where(c => CellLetters.MarkOf(c.Cell) is not null)
            .GroupBy(c => c.Cell).OrderBy(g => g.Key)
            .Select(g => new SeatMarkView(CellLetters.MarkOf(g.Key)!.Value, char.IsAsciiDigit(g.Key) ? area.Labels!.Views![g.Key - '1'] : null, [.. g.Select(c => c.Seat)]))];
    }
}

/// <summary>The stage, in house units.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">From left to right.</param>
/// <param name="Height">From top to bottom.</param>
/// <param name="Round">Whether it is an ellipse.</param>
public sealed record StageView(double X, double Y, double Width, double Height, bool Round)
{
    internal static StageView? Of(StageShape? stage) => stage is null ? null : new(stage.X, stage.Y, stage.Width, stage.Height, stage.IsRound);
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
