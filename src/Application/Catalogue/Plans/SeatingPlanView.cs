using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Plans;

namespace PickGo.Application.Catalogue.Plans;

/// <summary>A house without prices, as it is written down (docs/api/seating-plan.schema.json).</summary>
/// <param name="Stage">Where the stage is; absent: before the house.</param>
/// <param name="Areas">In the order in which their seats are numbered.</param>
public sealed record SeatingPlanView(PlanStageView? Stage, IReadOnlyList<PlanAreaView> Areas)
{
    internal static SeatingPlanView Of(PlanDraft plan) => new(
        plan.Stage is { } s ? new PlanStageView(s.X, s.Y, s.Width, s.Height, s.IsRound) : null, [.. plan.Areas.Select(PlanAreaView.Of)]);
}

/// <summary>The stage, in house units.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">From left to right.</param>
/// <param name="Height">From top to bottom.</param>
/// <param name="Round">Whether it is an ellipse.</param>
public sealed record PlanStageView(double X, double Y, double Width, double Height, bool Round);

/// <summary>A block of the house.</summary>
/// <param name="Name">Its name, e.g. VIP.</param>
/// <param name="Grade">Price class.</param>
/// <param name="Kind">Seats, or places that are numbered by entry order and bought by count.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Columns">Cells in a row.</param>
/// <param name="Layout">Where it stands on the map.</param>
/// <param name="Cells">A text a row, one letter a cell: s seat, w place for a wheelchair, c seat beside it, 1 to 9 restricted view, - no seat; absent: a seat in each.</param>
/// <param name="RowLabels">What the house calls its rows; absent: A, B, C.</param>
/// <param name="SeatLabels">What the house calls its seats: one a column where every row is alike, else one a cell, row by row; absent: the number of the column.</param>
/// <param name="Views">What is hidden from seats with a restricted view, as the buyer is told; cell 1 means the first.</param>
public sealed record PlanAreaView(
    string Name, SeatGrade Grade, AreaKind Kind, int Rows, int Columns, PlanLayoutView Layout,
    IReadOnlyList<string>? Cells, IReadOnlyList<string>? RowLabels, IReadOnlyList<string>? SeatLabels, IReadOnlyList<string>? Views)
{
    internal static PlanAreaView Of(AreaDraft a) => new(a.Name, a.Grade, a.Kind, a.Rows, a.Columns,
        new PlanLayoutView(a.Layout.X, a.Layout.Y, a.Layout.SeatWidth, a.Layout.SeatHeight, a.Layout.Rotation, a.Layout.Curve),
        a.Cells, a.RowLabels, a.SeatLabels, a.Views);
}

/// <summary>Where an area stands on the seat map, in house units; the stage is at the top centre.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge (nearest the stage).</param>
/// <param name="SeatWidth">Width of one seat's box.</param>
/// <param name="SeatHeight">Depth of one row.</param>
/// <param name="Rotation">Degrees about the area's centre; 0 faces the stage.</param>
/// <param name="Curve">Radius of the rows' bend; 0 for straight rows.</param>
public sealed record PlanLayoutView(double X, double Y, double SeatWidth, double SeatHeight, double Rotation, double Curve);
