using static PickGo.Embedded.Catalogue.Posters.Canvas;

namespace PickGo.Embedded.Catalogue.Posters;

/// <summary>Theatre again: a table seen from above, a house in the rain.</summary>
internal static class PlayMoreMotifs
{
    /// <summary>A table for four, seen from above; one has not eaten.</summary>
    public static Lettering Table(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        for (var i = 0; i < 9; i++)
            c.Rect(i * 72, 0, 36, Height, p.Spark, opacity: 0.35);
        c.Circle(312, 352, 268, p.Second, 0.25);
        c.Circle(300, 338, 268, p.Main);
        c.Circle(300, 338, 250, p.Spark);
        c.Circle(300, 338, 240, p.Main);
        var turn = d.Between(30, 60);
        for (var i = 0; i < 4; i++)
        {
            var (x, y) = Polar(300, 338, 158, turn + (i * 90));
            var empty = i == 1;
            c.Circle(x, y, 66, p.Spark);
            c.Ring(x, y, 50, 4, p.Third);
            if (!empty)
            {
                c.Circle(x, y, 40, d.Of(p.Third, p.Ground));
                c.Wedge(x, y, 40, d.Between(0, 90), d.Between(170, 300), p.Main);
                c.Circle(x + d.Between(-14, 14), y + d.Between(-14, 14), 9, p.Second);
            }

            var at = P($"rotate({turn + (i * 90)} {x} {y})");
            c.Group(at, () =>
            {
                c.Line(x + 80, y - 34, x + 80, y + 40, 6, p.Second);
                c.Line(x + 92, y - 34, x + 92, y + 40, 6, p.Second);
            });
        }

        c.Circle(300, 338, 62, p.Second);
        c.Circle(300, 338, 50, p.Third);
        c.Rect(228, 330, 144, 16, p.Second, 8);
        c.Circle(286, 326, 10, p.Spark);
        c.Circle(318, 352, 14, p.Spark);
        c.Rect(0, 630, Width, 170, p.Second);
        return new Lettering(48, 648, 504, 68, p.Ground) { SmallInk = p.Ground, SmallY = 728 };
    }

    /// <summary>An umbrella that is not enough.</summary>
    public static Lettering Rain(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        c.Rect(0, 560, Width, 240, p.Second);
        for (var i = 0; i < 90; i++)
        {
            var (x, y, length) = (d.Between(-40, 640), d.Between(-60, 560), d.Between(40, 130));
            c.Line(x, y, x - (length * 0.28), y + length, d.Between(3, 9), d.Of(p.Main, p.Third, p.Second, p.Second));
        }

        for (var i = 0; i < 3; i++)
        {
            var (x, y) = (110 + (i * 190), 580 + (i % 2 * 20));
            c.Raw(P($"<ellipse cx=\"{(double)x}\" cy=\"{(double)y}\" rx=\"{60.0 - (i * 6)}\" ry=\"{10.0}\" fill=\"none\" stroke=\"{p.Third}\" stroke-width=\"4\"/>"));
        }

        c.Group("rotate(-9 300 360)", () =>
        {
            c.Line(300, 300, 300, 560, 14, p.Ink);
            c.Stroke("M300 560c0 44 -62 44 -62 4", 14, p.Ink);
            c.Path("M70 352C70 190 190 110 300 110S530 190 530 352C500 322 450 322 415 352C380 322 335 322 300 352C265 322 220 322 185 352C150 322 100 322 70 352Z", p.Spark);
            c.Path("M300 110C240 170 190 260 185 352C220 322 265 322 300 352Z", p.Main);
            c.Path("M300 110C410 150 430 260 415 352C450 322 500 322 530 352C530 190 410 110 300 110Z", p.Main, 0.75);
            c.Line(300, 110, 300, 84, 12, p.Ink);
        });
        return new Lettering(48, 622, 504, 92, p.Ink, AtBottom: true) { SmallY = 728 };
    }
}
