using static PickGo.Embedded.Catalogue.Posters.Canvas;

namespace PickGo.Embedded.Catalogue.Posters;

/// <summary>Musicals: everything at once, and lights around it.</summary>
internal static class MusicalMotifs
{
    /// <summary>Rays behind a medallion that holds the title.</summary>
    public static Lettering Medallion(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Main);
        var turn = d.Between(0, 11);
        for (var i = 0; i < 16; i++)
            c.Wedge(300, 372, 640, turn + (i * 22.5), turn + (i * 22.5) + 11.25, p.Second);
        c.Circle(300, 372, 262, p.Spark);
        c.Circle(300, 372, 248, p.Ground);
        for (var i = 0; i < 40; i++)
        {
            var (x, y) = Polar(300, 372, 229, i * 9);
            c.Circle(x, y, 5, i % 2 == 0 ? p.Spark : p.Main);
        }

        c.Ring(300, 372, 210, 3, p.Third);
        Star(c, 300, 236, 34, p.Spark);
        for (var i = 0; i < 4; i++)
            c.Rect(0, 664 + (i * 34), Width, 136, i % 2 == 0 ? p.Third : p.Ground);
        c.Rect(0, 690, Width, 110, p.Ground);
        return new Lettering(130, 278, 340, 196, p.Ink, Align.Middle) { SmallX = 300, SmallAlign = Align.Middle, SmallY = 718 };
    }

    /// <summary>A moon too large for the city, and a way up to it.</summary>
    public static Lettering MoonCity(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Second);
        for (var i = 0; i < 46; i++)
            c.Circle(d.Between(0, Width), d.Between(0, 470), d.Between(1.2, 3.4), p.Spark, 0.85);
        var moon = d.Between(240, 380);
        c.Circle(moon, 262, 214, p.Spark);
        c.Circle(moon + 52, 218, 34, p.Main, 0.22);
        c.Circle(moon - 74, 300, 54, p.Main, 0.22);
        c.Circle(moon + 84, 350, 22, p.Main, 0.22);
        Skyline(c, d, 420, 150, p.Third, null);
        c.Line(moon - 40, 640, moon + 8, 300, 7, p.Ground);
        c.Line(moon + 8, 640, moon + 42, 296, 7, p.Ground);
        for (var i = 0; i < 15; i++)
            c.Line(moon - 38 + (i * 3.1), 622 - (i * 22), moon + 9 + (i * 2.2), 622 - (i * 22), 5, p.Ground);
        Skyline(c, d, 510, 110, p.Main, p.Spark);
        Skyline(c, d, 572, 60, p.Ground, p.Spark);
        c.Rect(0, 604, Width, 196, p.Ground);
        return new Lettering(48, 620, 504, 92, p.Ink) { SmallY = 726 };
    }

    private static void Skyline(Canvas c, SeededRandom d, double y, double height, string colour, string? light)
    {
        for (double x = -10; x < Width;)
        {
            var width = d.Between(38, 84);
            var top = y - d.Between(0, height);
            c.Rect(x, top, width + 1, Height - top, colour);
            if (d.OneIn(3))
                c.Polygon(colour, 1, (x, top), (x + (width / 2), top - 34), (x + width, top));
            for (var row = 0; light is not null && row < 4; row++)
            {
                for (var column = 0; column < 3; column++)
                {
                    if (d.OneIn(3))
                        c.Rect(x + 9 + (column * (width - 20) / 3), top + 14 + (row * 20), 8, 10, light);
                }
            }

            x += width;
        }
    }

    /// <summary>The curtain rises under a scalloped valance.</summary>
    public static Lettering Curtain(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Second);
        c.Circle(300, 470, 190, p.Spark);
        c.Circle(300, 470, 138, p.Third);
        Star(c, 300, 470, 112, p.Spark, d.Of(5, 6, 8));
        c.Rect(0, 690, Width, 110, p.Ground);
        for (var side = 0; side < 2; side++)
        {
            c.Group(side == 0 ? "" : "translate(600 0) scale(-1 1)", () =>
            {
                for (var i = 5; i >= 0; i--)
                {
                    var top = 40 + (i * 52);
                    var tie = 26 + (i * 19);
                    var foot = 30 + (i * 27);
                    c.Path(P($"M-10 200H{top}C{top} 380 {tie + 20} 470 {tie} 520C{tie + 6} 590 {foot} 640 {foot} 712H-10Z"), i % 2 == 0 ? p.Main : p.Ground);
                }

                c.Rect(-10, 508, 142, 18, p.Spark, 9);
            });
        }

        for (var i = 0; i < 6; i++)
            c.Circle(50 + (i * 100), 226, 58, i % 2 == 0 ? p.Ground : p.Main);
        c.Rect(0, 0, Width, 228, p.Ground);
        for (var i = 0; i < 13; i++)
            c.Circle(i * 50, 236, 6, p.Spark);
        return new Lettering(48, 50, 504, 146, p.Ink, Align.Middle) { SmallX = 300, SmallAlign = Align.Middle, SmallY = 722 };
    }

    /// <summary>Bands of bulbs swing around the corner.</summary>
    public static Lettering Marquee(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        var left = d.OneIn(2);
        c.Group(left ? "translate(600 0) scale(-1 1)" : "", () =>
        {
            string[] bands = [p.Main, p.Second, p.Third, p.Main, p.Second];
            for (var i = 0; i < bands.Length; i++)
            {
                var radius = 600 - (i * 104);
                c.Circle(630, -20, radius, bands[i]);
                c.Ring(630, -20, radius - 52, 40, p.Ground, 0.18);
                for (double angle = 178; angle < 274; angle += 2200.0 / radius)
                {
                    var (x, y) = Polar(630, -20, radius - 52, angle);
                    c.Circle(x, y, 11, p.Spark);
                    c.Circle(x, y, 5, "#fff");
                }
            }

            c.Circle(630, -20, 88, p.Spark);
        });
        return left
            ? new Lettering(96, 588, 456, 112, p.Ink, Align.End, AtBottom: true) { SmallX = 552, SmallAlign = Align.End, SmallY = 722 }
            : new Lettering(48, 588, 456, 112, p.Ink, AtBottom: true) { SmallY = 722 };
    }

    private static void Star(Canvas c, double x, double y, double radius, string colour, int points = 5)
    {
        var corners = new (double, double)[points * 2];
        for (var i = 0; i < corners.Length; i++)
            corners[i] = Polar(x, y, i % 2 == 0 ? radius : radius * 0.42, i * 180.0 / points);
        c.Polygon(colour, 1, corners);
    }
}
