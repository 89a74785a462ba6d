using static PickGo.Embedded.Catalogue.Posters.Canvas;

namespace PickGo.Embedded.Catalogue.Posters;

/// <summary>Dance: bodies as brush strokes.</summary>
internal static class DanceMotifs
{
    /// <summary>Ribbons that keep the path of an arm.</summary>
    public static Lettering Ribbons(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        string[] colours = [p.Third, p.Second, p.Main, p.Spark];
        for (var i = 0; i < colours.Length; i++)
        {
            var (a, b) = (d.Between(-160, 160), d.Between(-140, 140));
            var path = P($"M-60 {620 - (i * 40.0)}C{120 + a} {700 - (i * 120.0)} {60 + b} {180 + (i * 30.0)} {300 + (a / 2)} {330 - (i * 20.0)}S{520 + b} {640 - (i * 60.0)} 660 {120 + (i * 90.0)}");
            c.Group("", () => c.Stroke(path, 108 - (i * 22), colours[i]), blend: "multiply");
        }

        c.Circle(d.Between(250, 350), 208, 40, p.Ink);
        return new Lettering(48, 610, 504, 92, p.Ink, AtBottom: true) { SmallY = 726 };
    }

    /// <summary>One leap, seen four times.</summary>
    public static Lettering Leap(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        c.Circle(300, 456, 226, p.Third);
        string[] colours = [p.Spark, p.Second, p.Main, p.Ink];
        var turn = d.Between(9, 15);
        for (var i = 0; i < colours.Length; i++)
        {
            var angle = (i - 3) * turn;
            var at = P($"translate({(i - 3) * 34.0} {(3 - i) * 16.0}) rotate({angle} 300 470)");
            c.Group(at, () => Dancer(c, colours[i]));
        }

        c.Rect(0, 690, Width, 110, p.Ink);
        return new Lettering(48, 48, 504, 126, p.Ink) { SmallY = 718, SmallInk = p.Ground };
    }

    private static void Dancer(Canvas c, string colour)
    {
        c.Circle(352, 292, 28, colour);
        c.Stroke("M342 330C334 372 318 398 300 436", 46, colour);
        c.Stroke("M340 346C388 330 428 296 468 248", 21, colour);
        c.Stroke("M330 350C282 350 236 330 190 352", 21, colour);
        c.Stroke("M300 436C372 452 436 470 528 444", 29, colour);
        c.Stroke("M298 438C252 480 190 516 96 522", 29, colour);
    }

    /// <summary>Leaves cut from coloured paper, laid on tiles.</summary>
    public static Lettering Cutouts(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        string[] tiles = [p.Main, p.Second, p.Third, p.Ground];
        for (var i = 0; i < 6; i++)
        {
            var x = 36 + (i % 2 * 268);
            var y = 206 + (i / 2 * 162);
            var tile = tiles[(i + (i / 2)) % 3];
            c.Rect(x, y, 260, 154, tile);
            var leaf = tile == p.Main ? p.Spark : d.Of(p.Ground, p.Spark, p.Main);
            c.Group(P($"translate({x + 130.0} {y + 77.0}) rotate({d.Between(-16, 16)})"), () => Leaf(c, leaf == tile ? p.Ground : leaf, d));
        }

        return new Lettering(36, 40, 528, 142, p.Ink, AtBottom: true) { SmallX = 36, SmallY = 722 };
    }

    private static void Leaf(Canvas c, string colour, SeededRandom d)
    {
        c.Stroke("M-104 0C-40 10 40 -10 92 0", 15, colour);
        for (var i = 0; i < 6; i++)
        {
            var x = -92 + (i * 34);
            var reach = 56 - (Math.Abs(i - 2) * 8) + d.Between(-4, 6);
            foreach (var side in new[] { 1, -1 })
                c.Stroke(P($"M{x + 0.0} 0C{x + 10.0} {side * reach * 0.4} {x + 14.0} {side * reach * 0.7} {x + 34.0} {side * reach}"), 19, colour);
        }

        c.Circle(100, 0, 13, colour);
    }

    /// <summary>Skirts turning, seen from the gods.</summary>
    public static Lettering Skirts(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        Skirt(c, p, d, 214, 476, 230);
        Skirt(c, p, d, 470, 290, 132);
        Skirt(c, p, d, 500, 566, 92);
        c.Path("M0 664C180 640 420 690 600 650V800H0Z", p.Ground);
        return new Lettering(48, 40, 504, 108, p.Ink) { SmallY = 712 };
    }

    private static void Skirt(Canvas c, Palette p, SeededRandom d, double x, double y, double radius)
    {
        string[] layers = [p.Main, p.Second, p.Main, p.Spark, p.Ink];
        for (var i = 0; i < layers.Length; i++)
        {
            var r = radius * (1 - (i * 0.19));
            var folds = 13 - i;
            var turn = d.Between(0, 40);
            var (sx, sy) = Polar(x, y, r, turn);
            var path = P($"M{sx} {sy}");
            for (var k = 1; k <= folds; k++)
            {
                var (mx, my) = Polar(x, y, r * 1.16, turn + ((k - 0.5) * 360 / folds));
                var (ex, ey) = Polar(x, y, r, turn + (k * 360.0 / folds));
                path += P($"Q{mx} {my} {ex} {ey}");
            }

            c.Path(path + "Z", layers[i]);
        }
    }
}
