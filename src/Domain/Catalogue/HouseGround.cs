namespace PickGo.Domain.Catalogue;

/// <summary>Where blocks of a house stand whose rows bend about one point, the middle of the stage.</summary>
public static class HouseGround
{
    /// <summary>The layout of a block whose rows bend about (0, 0), turned about that point.</summary>
    /// <param name="sketch">Its grid.</param>
    /// <param name="radius">From the point to the front of its first row.</param>
    /// <param name="degrees">0 is straight before the stage, 90 to its left as one looks at it.</param>
    /// <param name="seatWidth">Width of one seat's box.</param>
    /// <param name="seatHeight">Depth of one row.</param>
    public static AreaLayout About(AreaSketch sketch, double radius, double degrees, double seatWidth, double seatHeight)
    {
        var (width, height) = (sketch.Columns * seatWidth, sketch.Rows * seatHeight);
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var middle = radius + (height / 2);
        return new AreaLayout(Math.Round((-middle * sin) - (width / 2), 2), Math.Round((middle * cos) - (height / 2), 2),
            seatWidth, seatHeight, Math.Round(degrees, 2), Math.Round(radius, 2));
    }
}
