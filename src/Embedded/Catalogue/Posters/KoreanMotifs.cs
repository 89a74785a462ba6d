using static PickGo.Embedded.Catalogue.Posters.Canvas;

namespace PickGo.Embedded.Catalogue.Posters;

/// <summary>Korean music: screens, lattices and sleeves, set in upright lines where there is room.</summary>
internal static class KoreanMotifs
{
    /// <summary>After the royal screen: sun, moon and five peaks above the waves.</summary>
    public static Lettering FivePeaks(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        c.Circle(132, 300, 54, p.Main);
        c.Circle(468, 300, 54, p.Spark);
        foreach (var (x, height, width) in new[] { (70.0, 210.0, 150.0), (530.0, 210.0, 150.0), (176.0, 268.0, 160.0), (424.0, 268.0, 160.0), (300.0, 352.0, 190.0) })
            Peak(c, p, x, 600, width, height + d.Between(-8, 8));
        for (var row = 0; row < 5; row++)
        {
            for (var i = -1; i < 11; i++)
            {
                var x = (i * 66) + (row % 2 * 33);
                var y = 606 + (row * 30);
                c.Circle(x, y + 24, 40, p.Third);
                c.Ring(x, y + 24, 35, 5, p.Ground);
                c.Ring(x, y + 24, 23, 5, p.Ground);
                c.Circle(x, y + 24, 12, p.Ground);
            }
        }

        c.Rect(0, 696, Width, 104, p.Third);
        return new Lettering(48, 48, 504, 150, p.Ink, Align.Middle, Serif: true)
        {
            SmallInk = "#fff",
            SmallX = 300,
            SmallAlign = Align.Middle,
            SmallY = 718,
        };
    }

    private static void Peak(Canvas c, Palette p, double x, double foot, double width, double height)
    {
        string[] skins = [p.Ink, p.Second, p.Third, p.Second];
        double[] sizes = [1, 0.94, 0.66, 0.4];
        for (var i = 0; i < skins.Length; i++)
        {
            var (w, h) = (width * sizes[i] / 2, height * sizes[i]);
            c.Path(P($"M{x - w} {foot + 30}C{x - (w * 0.86)} {foot - (h * 0.5)} {x - (w * 0.42)} {foot - h} {x} {foot - h}S{x + (w * 0.86)} {foot - (h * 0.5)} {x + w} {foot + 30}Z"), skins[i]);
        }
    }

    /// <summary>The moon through a paper door, a branch across it.</summary>
    public static Lettering PaperDoor(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        c.Circle(d.Between(180, 250), 320, 158, p.Spark);
        c.Stroke("M-20 640C90 560 120 470 210 430S330 330 420 250", 13, p.Third);
        c.Stroke("M176 450C220 470 260 470 300 500M262 386C262 340 290 312 296 270", 8, p.Third);
        foreach (var (x, y) in new[] { (300.0, 500.0), (296.0, 268.0), (404.0, 262.0), (210.0, 430.0), (120.0, 520.0), (344.0, 320.0) })
            Blossom(c, p, x, y, d.Between(17, 26), d.Between(0, 72));
        for (var i = 0; i <= 6; i++)
            c.Rect(28 + (i * 66), 40, 6, 640, p.Second);
        for (var i = 0; i <= 9; i++)
            c.Rect(28, 40 + (i * 71), 402, 6, p.Second);
        c.Rect(16, 28, 426, 18, p.Second);
        c.Rect(16, 672, 426, 20, p.Second);
        c.Rect(16, 28, 18, 664, p.Second);
        c.Rect(424, 28, 18, 664, p.Second);
        c.Circle(400, 366, 15, p.Main);
        c.Rect(458, 0, 142, Height, p.Main);
        return new Lettering(474, 44, 110, 620, "#fff", Align.Middle, Serif: true, Upright: true) { SmallInk = p.Ink, SmallX = 28, SmallY = 724 };
    }

    private static void Blossom(Canvas c, Palette p, double x, double y, double size, double turn)
    {
        for (var i = 0; i < 5; i++)
        {
            var (px, py) = Polar(x, y, size * 0.7, turn + (i * 72));
            c.Circle(px, py, size * 0.55, p.Main);
        }

        c.Circle(x, y, size * 0.34, p.Spark);
    }

    /// <summary>Striped sleeves that open in an arc.</summary>
    public static Lettering Sleeves(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        string[] stripes = [p.Main, p.Spark, p.Second, "#fff", p.Third, p.Main, p.Second, p.Spark];
        var open = d.Between(0, 18);
        Sleeve(c, stripes, -30, 640 + open, p.Ground);
        c.Group("translate(600 0) scale(-1 1)", () => Sleeve(c, [.. stripes.Reverse()], -30, 560 - open, p.Ground));
        c.Circle(300, 258, 74, p.Main);
        c.Path(P($"M226 258a74 74 0 0 1 148 0a37 37 0 0 1 -74 0a37 37 0 0 0 -74 0z"), p.Second, more: " transform=\"rotate(-28 300 258)\"");
        c.Rect(0, 620, Width, 180, p.Ground);
        return new Lettering(48, 636, 504, 80, p.Ink, Align.Middle, Serif: true) { SmallX = 300, SmallAlign = Align.Middle, SmallY = 730 };
    }

    private static void Sleeve(Canvas c, string[] stripes, double x, double y, string ground)
    {
        for (var i = 0; i < stripes.Length; i++)
            c.Circle(x, y, 420 - (i * 36), stripes[i]);
        c.Circle(x, y, 420 - (stripes.Length * 36), ground);
    }

    /// <summary>An hourglass drum, and its tick travelling outwards.</summary>
    public static Lettering Drum(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        c.Rect(458, 0, 142, Height, p.Ink);
        c.Clip("M0 0H458V690H0Z", () =>
        {
            for (var i = 7; i > 0; i--)
                c.Circle(229, 360, 60 + (i * 58), i % 2 == 0 ? p.Third : p.Ground, opacity: i % 2 == 0 ? 0.55 : 1);
            c.Path("M52 214C150 300 186 330 229 344C272 330 308 300 406 214V506C308 420 272 390 229 376C186 390 150 420 52 506Z", p.Main);
            c.Path("M52 214C100 256 140 292 172 316V404C140 428 100 464 52 506Z", p.Second, 0.45);
            c.Ellipse(52, 360, 40, 158, p.Spark);
            c.Ellipse(406, 360, 40, 158, p.Spark);
            c.Ellipse(52, 360, 26, 128, p.Ground);
            c.Ellipse(406, 360, 26, 128, p.Ground);
            for (var i = 0; i < 6; i++)
            {
                var y = 226 + (i * 52);
                c.Line(60, y, 398, y + (i % 2 == 0 ? 34 : -34), 4, p.Spark);
            }

            c.Line(300, 640, 420, 402 + d.Between(-20, 20), 11, p.Ink);
            c.Circle(420, 402, 17, p.Ink);
        });
        return new Lettering(474, 44, 110, 700, p.Ground, Align.Middle, Serif: true, Upright: true) { SmallInk = p.Ink, SmallX = 36, SmallY = 712 };
    }
}
