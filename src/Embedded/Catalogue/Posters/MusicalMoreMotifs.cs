using static PickGo.Embedded.Catalogue.Posters.Canvas;

namespace PickGo.Embedded.Catalogue.Posters;

/// <summary>Musicals again: a fox, an island, a cup at midnight.</summary>
internal static class MusicalMoreMotifs
{
    /// <summary>A fox folded from nine pieces, in front of the moon.</summary>
    public static Lettering Fox(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        c.Circle(300, 300, 250, p.Spark);
        for (var i = 0; i < 30; i++)
            c.Circle(d.Between(0, Width), d.Between(0, 620), d.Between(1.5, 3.5), p.Spark, 0.9);
        c.Path("M600 420C560 640 420 690 300 690C180 690 40 640 0 420V800H600Z", p.Second);
        c.Polygon(p.Main, 1, (128, 92), (286, 250), (120, 330));
        c.Polygon(p.Main, 1, (472, 92), (314, 250), (480, 330));
        c.Polygon(p.Ground, 1, (156, 158), (240, 244), (152, 284));
        c.Polygon(p.Ground, 1, (444, 158), (360, 244), (448, 284));
        c.Polygon(p.Main, 1, (120, 330), (286, 250), (300, 560));
        c.Polygon(p.Main, 1, (480, 330), (314, 250), (300, 560));
        c.Polygon(p.Third, 1, (286, 250), (314, 250), (352, 420), (300, 560), (248, 420));
        c.Polygon("#fff6e6", 1, (120, 330), (248, 420), (300, 560), (196, 492));
        c.Polygon("#fff6e6", 1, (480, 330), (352, 420), (300, 560), (404, 492));
        c.Polygon(p.Ground, 1, (272, 524), (328, 524), (300, 566));
        c.Stroke("M196 372q28 -22 56 0", 9, p.Ground);
        c.Stroke("M348 372q28 -22 56 0", 9, p.Ground);
        c.Path("M0 626C150 560 450 690 600 606V800H0Z", p.Ground);
        return new Lettering(48, 640, 504, 80, p.Ink, Align.Middle) { SmallX = 300, SmallAlign = Align.Middle, SmallY = 728 };
    }

    /// <summary>An island that is nothing but contour lines.</summary>
    public static Lettering Island(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Second);
        for (var i = 1; i < 8; i++)
        {
            c.Line(0, i * 84, Width, i * 84, 1.5, p.Third, 0.5);
            c.Line(i * 84, 0, i * 84, 660, 1.5, p.Third, 0.5);
        }

        string[] heights = [p.Third, p.Ink, p.Third, p.Main, p.Spark, p.Main, p.Ground];
        double[] lobes = [d.Between(0, 6), d.Between(0, 6), d.Between(0, 6)];
        for (var i = 0; i < heights.Length; i++)
            c.Path(Contour(300 + (i * 7), 336 - (i * 9), 264 - (i * 36), lobes), heights[i]);
        c.Stroke("M-20 600C120 520 150 640 250 590S330 470 392 452", 7, p.Spark, more: " stroke-dasharray=\"4 18\"");
        c.Polygon(p.Ground, 1, (376, 436), (408, 468), (392, 452));
        c.Line(376, 436, 408, 468, 8, p.Spark);
        c.Line(408, 436, 376, 468, 8, p.Spark);
        for (var i = 0; i < 8; i++)
        {
            var (x, y) = Polar(510, 92, i % 2 == 0 ? 58 : 26, i * 45);
            var (lx, ly) = Polar(510, 92, 12, (i * 45) - 40);
            var (rx, ry) = Polar(510, 92, 12, (i * 45) + 40);
            c.Polygon(i % 2 == 0 ? p.Spark : p.Third, 1, (lx, ly), (x, y), (rx, ry));
        }

        c.Rect(0, 646, Width, 154, p.Ground);
        return new Lettering(48, 656, 504, 66, p.Ink) { SmallY = 728 };
    }

    private static string Contour(double x, double y, double radius, double[] lobes)
    {
        var path = "";
        for (var i = 0; i <= 72; i++)
        {
            var angle = i * 5 * Math.PI / 180;
            var r = radius * (1 + (0.13 * Math.Sin((2 * angle) + lobes[0])) + (0.09 * Math.Sin((3 * angle) + lobes[1])) + (0.05 * Math.Sin((5 * angle) + lobes[2])));
            path += P($"{(i == 0 ? "M" : "L")}{x + (r * Math.Cos(angle))} {y + (r * 0.92 * Math.Sin(angle))}");
        }

        return path + "Z";
    }

    /// <summary>A cup whose face is a clock, and the steam over it.</summary>
    public static Lettering Midnight(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        c.Rect(0, 0, Width, 520, p.Second);
        for (var i = 0; i < 4; i++)
        {
            var x = 150 + (i * 100);
            var sway = d.Between(26, 52);
            c.Stroke(P($"M{x + 0.0} 300c{-sway} -60 {sway} -110 0 -170s{-sway} -90 0 -170"), 30 - (i % 2 * 12), i % 2 == 0 ? p.Third : p.Main, 0.85);
        }

        c.Circle(300, 404, 236, p.Main);
        c.Circle(528, 404, 58, p.Main);
        c.Circle(528, 404, 28, p.Second);
        c.Circle(300, 404, 210, "#fff8ee");
        c.Circle(300, 404, 178, p.Ground);
        for (var i = 0; i < 12; i++)
        {
            var (x, y) = Polar(300, 404, 148, i * 30);
            c.Circle(x, y, i % 3 == 0 ? 12 : 6, i == 0 ? p.Spark : p.Third);
        }

        c.Line(300, 404, 300, 286, 10, p.Spark);
        c.Line(300, 404, 300, 332, 18, p.Spark);
        c.Circle(300, 404, 16, p.Spark);
        c.Rect(0, 640, Width, 160, p.Ground);
        return new Lettering(48, 650, 504, 66, p.Ink, Align.Middle) { SmallX = 300, SmallAlign = Align.Middle, SmallY = 728 };
    }
}
