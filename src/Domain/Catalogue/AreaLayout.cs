namespace PickGo.Domain.Catalogue;

/// <summary>Where an area stands on the seat map, in house units; the stage is at the top centre.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge (nearest the stage).</param>
/// <param name="SeatWidth">Width of one seat's box.</param>
/// <param name="SeatHeight">Depth of one row.</param>
/// <param name="Rotation">Degrees about the area's centre; 0 faces the stage.</param>
/// <param name="Curve">Radius of the first row's front edge, about a point before the area; 0 for straight rows.</param>
public sealed record AreaLayout(double X, double Y, double SeatWidth, double SeatHeight, double Rotation, double Curve)
{
    /// <summary>Where a seat stands, in house units; between two seats for a fraction of a column. Seat maps draw by the same rule.</summary>
    public (double X, double Y) PointAt(int rows, int columns, int row, double column)
    {
        var (across, down) = ((column - ((columns + 1) / 2.0)) * SeatWidth, (row - 0.5) * SeatHeight);
        var (x, y) = (across, down - (rows * SeatHeight / 2));
        if (Curve > 0)
        {
            var radius = Curve + down;
            var (bendSin, bendCos) = Math.SinCos(across / radius);
            (x, y) = (radius * bendSin, y - (radius * (1 - bendCos)));
        }

        var (sin, cos) = Math.SinCos(Rotation * Math.PI / 180);
        return (X + (columns * SeatWidth / 2) + (x * cos) - (y * sin), Y + (rows * SeatHeight / 2) + (x * sin) + (y * cos));
    }

    public AreaLayout Moved(double x, double y) => this with { X = Math.Round(X + x, 2), Y = Math.Round(Y + y, 2) };
}
