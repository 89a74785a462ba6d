using static PickGo.Embedded.Catalogue.Posters.Canvas;

namespace PickGo.Embedded.Catalogue.Posters;

/// <summary>Classical music: few colours, large curves, much air.</summary>
internal static class ClassicMotifs
{
    /// <summary>Five lines that sweep across the paper, and notes that rest on them.</summary>
    public static Lettering Staves(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        c.Circle(424, 452, 214, p.Main);
        c.Path("M0 560C160 430 330 760 600 560V800H0Z", p.Second);
        var bend = d.Between(-50, 50);
        for (var i = 0; i < 5; i++)
        {
            var (a, b) = (300 + (i * 30), 500 + (i * 24));
            c.Stroke(P($"M-10 {a + 130.0}C150 {a - 40 + bend} 290 {b + 130} 610 {b - 180.0}"), 3.5, p.Ink);
        }

        foreach (var (t, line) in new[] { (0.14, 1), (0.3, 3), (0.44, 0), (0.58, 2), (0.74, 1), (0.88, 3) })
        {
            var (x, y) = On(t, line, bend);
            var tilt = P($"rotate(-24 {x} {y})");
            c.Group(tilt, () => c.Ellipse(x, y, 23, 17, p.Ink));
            c.Line(x + 20, y - 8, x + 20, y - 96, 4, p.Ink);
            if (d.OneIn(2))
                c.Path(P($"M{x + 20} {y - 98}c6 22 30 28 26 60c-6 -18 -14 -24 -26 -28z"), p.Ink);
        }

        return new Lettering(48, 56, 504, 140, p.Ink, Serif: true) { SmallY = 712 };
    }

    private static (double X, double Y) On(double t, int line, double bend)
    {
        var (a, b) = (300 + (line * 30), 500 + (line * 24));
        var u = 1 - t;
        var x = (-10 * u * u * u) + (450 * u * u * t) + (870 * u * t * t) + (610 * t * t * t);
        var y = ((a + 130) * u * u * u) + (3 * (a - 40 + bend) * u * u * t) + (3 * (b + 130) * u * t * t) + ((b - 180) * t * t * t);
        return (x, y);
    }

    /// <summary>The orchestra from above, around the one who has no instrument.</summary>
    public static Lettering Orchestra(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        c.Circle(300, 690, 470, p.Second);
        string[] sections = [p.Spark, p.Main, p.Third, p.Ink];
        for (var ring = 0; ring < 7; ring++)
        {
            var radius = 118 + (ring * 52);
            var seats = 7 + (ring * 4);
            var turn = d.Below(seats);
            for (var i = 0; i < seats; i++)
            {
                var angle = -86 + (172.0 * i / (seats - 1));
                var (x, y) = Polar(300, 690, radius, angle);
                var colour = sections[((i + turn) * 4 / seats + ring) % 4];
                c.Group(P($"rotate({angle} {x} {y})"), () => c.Rect(x - 12, y - 16, 24, 32, colour, 11));
            }
        }

        c.Rect(0, 690, Width, 110, p.Ground);
        c.Circle(300, 690, 46, p.Spark);
        c.Line(300, 690, 372, 634, 5, p.Ground);
        return new Lettering(48, 52, 504, 134, p.Ink, Align.Middle, Serif: true)
        {
            SmallX = 48,
            SmallY = 728,
        };
    }

    /// <summary>A keyboard bent into a rising sun.</summary>
    public static Lettering Keys(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        var right = d.OneIn(2);
        c.Group(right ? "translate(600 0) scale(-1 1)" : "", () =>
        {
            c.Circle(-20, 700, 560, p.Second);
            for (var i = 0; i < 15; i++)
                c.Wedge(-20, 700, 500, -8 + (i * 8), -0.7 + (i * 8), i == 6 ? p.Spark : p.Ground);
            int[] sharps = [0, 1, 3, 4, 5, 7, 8, 10, 11, 12];
            foreach (var i in sharps)
            {
                c.Wedge(-20, 700, 500, -2.9 + (i * 8), 2.2 + (i * 8), p.Ink);
                c.Wedge(-20, 700, 332, -3.5 + (i * 8), 2.8 + (i * 8), p.Ground);
            }

            for (var i = 0; i < 16; i++)
            {
                var (x, y) = Polar(-20, 700, 332, -8.4 + (i * 8));
                c.Line(-20, 700, x, y, 3, p.Second);
            }

            c.Circle(-20, 700, 214, p.Main);
            c.Circle(-20, 700, 150, p.Third);
            c.Circle(-20, 700, 92, p.Ground);
        });
        c.Rect(0, 700, Width, 100, p.Ground);
        return new Lettering(48, 44, 504, 128, p.Ink, right ? Align.Start : Align.End, Serif: true)
        {
            SmallX = right ? 48 : 552,
            SmallAlign = right ? Align.Start : Align.End,
            SmallY = 726,
        };
    }

    /// <summary>The waist of a cello and four strings.</summary>
    public static Lettering Strings(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        var body = "M300 20C470 20 520 120 492 214C476 268 428 290 428 360C428 430 520 450 540 566C566 712 450 800 300 830C150 800 34 712 60 566C80 450 172 430 172 360C172 290 124 268 108 214C80 120 130 20 300 20Z";
        c.Group("translate(0 150)", () =>
        {
            c.Clip(body, () =>
            {
                c.Rect(0, 0, 300, 900, p.Main);
                c.Rect(300, 0, 300, 900, p.Second);
                for (var i = 1; i < 6; i++)
                    c.Ring(d.OneIn(2) ? 0 : 600, 360, 120 + (i * 56), 12, p.Third, 0.28);
            });
            foreach (var side in new[] { 1, -1 })
            {
                c.Group(side == 1 ? "" : "translate(600 0) scale(-1 1)", () =>
                {
                    c.Stroke("M208 330C250 340 226 420 212 452C198 486 180 560 226 562", 13, p.Ground);
                    c.Circle(206, 338, 13, p.Ground);
                    c.Circle(228, 556, 15, p.Ground);
                });
            }

            c.Path("M246 470h108l-12 34h-84z", p.Spark);
        });
        for (var i = 0; i < 4; i++)
            c.Line(264 + (i * 24), 0, 270 + (i * 20), Height, 4 - (i * 0.6), p.Ink);
        c.Line(-20, 432, 620, 372 + d.Between(-30, 30), 9, p.Spark);
        c.Rect(0, 0, Width, 158, p.Ground);
        c.Rect(0, 692, Width, 108, p.Ground);
        return new Lettering(36, 26, 528, 122, p.Ink, Align.Middle, Serif: true) { SmallX = 300, SmallAlign = Align.Middle, SmallY = 720 };
    }
}
