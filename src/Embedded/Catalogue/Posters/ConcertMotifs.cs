using static PickGo.Embedded.Catalogue.Posters.Canvas;

namespace PickGo.Embedded.Catalogue.Posters;

/// <summary>Concerts: what sound would look like if it were painted on a wall.</summary>
internal static class ConcertMotifs
{
    /// <summary>Columns of level meters, mirrored in a dark floor.</summary>
    public static Lettering Levels(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        var phase = d.Between(0, 6.28);
        for (var i = 0; i < 12; i++)
        {
            var wave = Math.Abs(Math.Sin(phase + (i * 0.52))) + (0.35 * Math.Abs(Math.Sin((phase * 2) + (i * 1.7))));
            var bars = 3 + (int)(wave * 11);
            for (var bar = 0; bar < bars; bar++)
            {
                var colour = bar < 5 ? p.Main : bar < 9 ? p.Second : bar < 13 ? p.Third : p.Spark;
                c.Rect(30 + (i * 46), 524 - (bar * 29), 36, 20, colour, 4);
                if (bar < 5)
                    c.Rect(30 + (i * 46), 556 + (bar * 15), 36, 9, p.Main, 3, opacity: 0.42 - (bar * 0.08));
            }
        }

        return new Lettering(48, 588, 504, 118, p.Ink, AtBottom: true) { SmallY = 726 };
    }

    /// <summary>A record cut in two, its halves slipped past each other.</summary>
    public static Lettering Record(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        var cut = d.Between(250, 340);
        var slip = d.Between(60, 120);
        c.Clip(P($"M0 0H{cut}V{Height}H0Z"), () => Disk(c, p, 330, 300 + slip, 0));
        c.Clip(P($"M{cut} 0H{Width}V{Height}H{cut}Z"), () => Disk(c, p, 330, 300 - (slip / 2), 1));
        c.Rect(0, 606, Width, 194, p.Ground);
        return new Lettering(48, 624, 504, 88, p.Ink) { SmallY = 726 };
    }

    private static void Disk(Canvas c, Palette p, double x, double y, int offset)
    {
        string[] rings = [p.Main, p.Second, p.Third, p.Main, p.Second, p.Third, p.Main];
        for (var i = 0; i < rings.Length; i++)
            c.Circle(x, y, 330 - (i * 42), rings[(i + offset) % rings.Length]);
        for (var i = 0; i < 5; i++)
            c.Ring(x, y, 320 - (i * 42), 1.5, p.Ground, 0.5);
        c.Circle(x, y, 62, p.Spark);
        c.Circle(x, y, 12, p.Ground);
    }

    /// <summary>Beams over a crowd that has its hands up.</summary>
    public static Lettering Beams(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        for (var i = 0; i < 8; i++)
        {
            var from = 40 + (i * 74);
            var to = from + d.Between(-260, 260);
            var colour = p.Colours[i % 4];
            c.Group("", () => c.Polygon(colour, 0.62, (from - 6, 0), (from + 6, 0), (to + 92, 640), (to - 92, 640)), blend: "screen");
        }

        c.Circle(300, 560, 118, p.Spark);
        for (var i = 0; i < 26; i++)
            Fan(c, d, d.Between(-10, 610), 604 + (i % 3 * 18), p.Second);
        for (var i = 0; i < 20; i++)
            Fan(c, d, (i * 32) + d.Between(-8, 8), 640, p.Ground);
        c.Rect(0, 648, Width, 152, p.Ground);
        return new Lettering(48, 56, 504, 150, p.Ink, Align.Middle) { SmallX = 300, SmallAlign = Align.Middle, SmallY = 712 };
    }

    private static void Fan(Canvas c, SeededRandom d, double x, double y, string colour)
    {
        c.Circle(x, y - 26, 14, colour);
        c.Rect(x - 19, y - 14, 38, 70, colour, 16);
        if (d.OneIn(2))
        {
            var reach = d.Between(44, 76);
            c.Line(x - 13, y, x - 22, y - reach, 9, colour);
            c.Line(x + 13, y, x + d.Between(12, 26), y - reach, 9, colour);
        }
    }

    /// <summary>Two suns of printer's dots, one too warm, one too cold.</summary>
    public static Lettering Halftone(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        var (cx, cy) = (d.Between(220, 290), d.Between(430, 470));
        Dots(c, p.Main, cx, cy, 0, 26);
        c.Group("", () => Dots(c, p.Second, cx + 118, cy + 34, 9, 22), blend: "multiply");
        c.Rect(0, 0, Width, 196, p.Ground);
        c.Rect(48, 186, 504, 10, p.Ink);
        return new Lettering(48, 44, 504, 124, p.Ink, AtBottom: true) { SmallY = 716, SmallInk = p.Ink };
    }

    private static void Dots(Canvas c, string colour, double cx, double cy, double shift, double step)
    {
        for (var y = 226 + shift; y < 676; y += step)
        {
            for (var x = shift - 10; x < Width + 20; x += step)
            {
                var distance = Math.Sqrt(((x - cx) * (x - cx)) + ((y - cy) * (y - cy)));
                var radius = 0.82 * step * (1 - (distance / 300));
                if (radius > 1.5)
                    c.Circle(x, y, radius, colour);
            }
        }
    }

    /// <summary>Waves that stack up to a horizon.</summary>
    public static Lettering Waves(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        c.Circle(d.Between(190, 410), 300, 168, p.Spark);
        string[] water = [p.Third, p.Second, p.Main, p.Third, p.Second, p.Main, p.Second];
        for (var i = 0; i < water.Length; i++)
        {
            var y = 330 + (i * 46);
            var shift = d.Between(-80, 0);
            var path = P($"M{shift - 40} {y}");
            for (var k = 0; k < 6; k++)
                path += P($"q{35.0} {-52 + (i * 3.0)} {70.0} 0t{70.0} 0");
            c.Path(path + P($"V{Height}H{shift - 40}Z"), water[i]);
        }

        return new Lettering(48, 56, 504, 116, p.Ink) { SmallY = 714, SmallInk = "#fff" };
    }
}
