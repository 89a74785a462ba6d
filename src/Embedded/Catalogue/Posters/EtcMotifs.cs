using static PickGo.Embedded.Catalogue.Posters.Canvas;

namespace PickGo.Embedded.Catalogue.Posters;

/// <summary>Circus, magic, shadows: what fits nowhere else.</summary>
internal static class EtcMotifs
{
    /// <summary>The big top, and somebody on the wire.</summary>
    public static Lettering BigTop(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Third);
        c.Circle(d.Between(90, 170), 140, 62, p.Spark);
        for (var i = 0; i < 12; i++)
        {
            var (x1, x2) = (-60 + (i * 60), i * 60);
            c.Polygon(i % 2 == 0 ? p.Main : p.Ground, 1, (300, 168), (x1, 470), (x2, 470));
            c.Rect(x1, 470, 60, 140, i % 2 == 0 ? p.Second : p.Ground);
            c.Circle(x1 + 30, 470, 30, i % 2 == 0 ? p.Main : p.Ground);
        }

        c.Path("M214 610C214 470 262 420 300 400C338 420 386 470 386 610Z", p.Ink);
        c.Path("M300 400C262 420 214 470 214 610C262 560 290 480 300 400Z", p.Spark);
        c.Line(300, 170, 300, 96, 5, p.Ink);
        c.Path("M302 96L376 114L302 134Z", p.Main);
        c.Line(0, 238, Width, 206, 3, p.Ink);
        var at = d.Between(430, 500);
        c.Circle(at, 142, 11, p.Ink);
        c.Line(at, 154, at, 188, 12, p.Ink);
        c.Line(at - 4, 190, at - 10, 212, 7, p.Ink);
        c.Line(at + 4, 190, at + 9, 211, 7, p.Ink);
        c.Line(at - 66, 168, at + 66, 158, 4, p.Ink);
        c.Rect(0, 604, Width, 196, p.Ink);
        return new Lettering(48, 624, 504, 88, p.Ground, Align.Middle) { SmallX = 300, SmallAlign = Align.Middle, SmallY = 728 };
    }

    /// <summary>A room of cards that has no floor.</summary>
    public static Lettering ImpossibleRoom(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        for (var row = 0; row < 7; row++)
        {
            for (var column = -1; column < 7; column++)
            {
                var x = (column * 104) + (row % 2 * 52);
                var y = 226 + (row * 90);
                c.Polygon(p.Spark, 1, (x, y), (x + 52, y - 30), (x + 104, y), (x + 52, y + 30));
                c.Polygon(p.Main, 1, (x, y), (x + 52, y + 30), (x + 52, y + 90), (x, y + 60));
                c.Polygon(p.Second, 1, (x + 52, y + 30), (x + 104, y), (x + 104, y + 60), (x + 52, y + 90));
                if (d.OneIn(4))
                    c.Polygon(p.Third, 1, (x + 8, y), (x + 52, y - 25), (x + 96, y), (x + 52, y + 25));
            }
        }

        c.Rect(0, 0, Width, 190, p.Ground);
        c.Rect(0, 690, Width, 110, p.Ground);
        return new Lettering(48, 44, 504, 124, p.Ink) { SmallY = 720 };
    }

    /// <summary>A whale of folded paper above a paper sea.</summary>
    public static Lettering PaperWhale(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        c.Circle(300, 392, 236, p.Spark);
        c.Group(P($"rotate({d.Between(-10, -3)} 300 400)"), () =>
        {
            c.Polygon(p.Main, 1, (70, 420), (330, 270), (470, 400), (230, 510));
            c.Polygon(p.Second, 1, (70, 420), (330, 400), (230, 510));
            c.Polygon(p.Third, 1, (330, 270), (470, 400), (330, 400));
            c.Polygon(p.Second, 1, (470, 400), (560, 300), (566, 396));
            c.Polygon(p.Main, 1, (470, 400), (566, 396), (590, 452));
            c.Polygon(p.Third, 1, (250, 440), (330, 440), (300, 548));
            c.Circle(160, 420, 8, p.Ground);
        });
        for (var i = 0; i < 4; i++)
        {
            var y = 556 + (i * 40);
            var corners = new List<(double, double)> { (0, Height) };
            for (var k = 0; k <= 10; k++)
                corners.Add((k * 60, y + (k % 2 == i % 2 ? -20 : 16)));
            corners.Add((Width, Height));
            c.Polygon(i % 2 == 0 ? p.Second : p.Main, 1, [.. corners]);
        }

        return new Lettering(48, 44, 504, 112, p.Ink, Align.Middle) { SmallInk = "#fff", SmallX = 300, SmallAlign = Align.Middle, SmallY = 716 };
    }
}
