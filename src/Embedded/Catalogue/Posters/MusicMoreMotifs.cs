using static PickGo.Embedded.Catalogue.Posters.Canvas;

namespace PickGo.Embedded.Catalogue.Posters;

/// <summary>Music again: a guitar, a neon road, candles, a cloister.</summary>
internal static class MusicMoreMotifs
{
    /// <summary>The sound hole of a guitar, so close that it becomes a sun.</summary>
    public static Lettering Guitar(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Second);
        c.Circle(560, 120, 420, p.Third);
        c.Circle(60, 760, 380, p.Third);
        c.Circle(300, 456, 224, p.Main);
        for (var i = 0; i < 36; i++)
        {
            var (x, y) = Polar(300, 456, 198, i * 10);
            c.Group(P($"rotate({i * 10.0} {x} {y})"), () => c.Rect(x - 9, y - 9, 18, 18, i % 2 == 0 ? p.Spark : p.Ground));
        }

        c.Circle(300, 456, 170, p.Ground);
        c.Circle(300, 456, 158, p.Ink);
        for (var i = 0; i < 6; i++)
        {
            var bow = i == 2 ? d.Between(16, 30) : 0;
            c.Stroke(P($"M{205 + (i * 38.0)} 180Q{205 + (i * 38.0) + bow} 456 {205 + (i * 38.0)} 800"), 9 - i, p.Spark);
        }

        c.Rect(0, 0, Width, 190, p.Ground);
        c.Rect(0, 684, Width, 116, p.Ground);
        return new Lettering(48, 48, 504, 122, p.Ink, AtBottom: true) { SmallY = 716 };
    }

    /// <summary>A road of light into a city that never goes dark.</summary>
    public static Lettering NeonRoad(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        c.Circle(300, 330, 206, p.Main);
        for (var i = 0; i < 6; i++)
            c.Rect(80, 330 + (i * 27), 440, 6 + (i * 3), p.Ground);
        for (double x = 0; x < Width;)
        {
            var width = d.Between(30, 62);
            var height = d.Between(40, 190) * (Math.Abs(x - 280) < 130 ? 0.6 : 1);
            c.Rect(x, 480 - height, width, height, p.Second);
            for (var y = 480 - height + 10; y < 470; y += 18)
            {
                if (d.OneIn(2))
                    c.Rect(x + 7, y, width - 16, 6, d.Of(p.Spark, p.Third, p.Main));
            }

            x += width + 4;
        }

        c.Rect(0, 480, Width, 320, p.Second);
        for (var i = -9; i <= 9; i++)
            c.Line(300 + (i * 16), 480, 300 + (i * 92), 800, 4, p.Third);
        for (var i = 0; i < 8; i++)
            c.Line(0, 482 + (i * i * 5.4), Width, 482 + (i * i * 5.4), 2 + (i * 0.5), p.Third);
        c.Rect(0, 650, Width, 150, p.Ground);
        return new Lettering(48, 40, 504, 100, p.Ink, Align.Middle) { SmallX = 300, SmallAlign = Align.Middle, SmallY = 690 };
    }

    /// <summary>Candles, each with a ring of warmth, and snow outside.</summary>
    public static Lettering Candles(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Second);
        for (var i = 0; i < 60; i++)
            c.Circle(d.Between(0, Width), d.Between(190, 700), d.Between(2, 6), p.Third, 0.55);
        double[] tops = [430, 350, 480, 300, 410];
        for (var i = 0; i < tops.Length; i++)
        {
            var x = 84 + (i * 108);
            c.Circle(x, tops[i] - 40, 96, p.Main, 0.5);
            c.Circle(x, tops[i] - 40, 60, p.Main);
        }

        for (var i = 0; i < tops.Length; i++)
        {
            var x = 84 + (i * 108);
            var y = tops[i] + d.Between(-16, 16);
            c.Rect(x - 26, y, 52, 700 - y, p.Ground, 6);
            c.Path(P($"M{x - 26} {y + 8}c8 40 12 44 16 18c4 30 10 40 14 8V{y}h-30z"), p.Third);
            c.Line(x, y, x, y - 14, 4, p.Ink);
            c.Path(P($"M{x} {y - 82}c26 36 24 62 0 70c-24 -8 -26 -34 0 -70z"), p.Spark);
        }

        c.Rect(0, 0, Width, 180, p.Ground);
        c.Rect(0, 686, Width, 114, p.Ground);
        return new Lettering(48, 42, 504, 120, p.Ink, Align.Middle, Serif: true) { SmallX = 300, SmallAlign = Align.Middle, SmallY = 716 };
    }

    /// <summary>Six arches for six suites, and one walker.</summary>
    public static Lettering Cloister(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        c.Circle(d.Between(380, 440), 300, 88, p.Spark);
        string[] walls = [p.Third, p.Main, p.Third, p.Main, p.Third, p.Main];
        double x = 0;
        for (var i = 0; i < 6; i++)
        {
            var width = 150 - (i * 20);
            var top = 250 + (i * 52);
            c.Rect(x, top, width, 640 - top, walls[i]);
            var inner = width * 0.66;
            var left = x + ((width - inner) / 2);
            c.Path(P($"M{left} 640V{top + 40 + (inner / 2)}a{inner / 2} {inner / 2} 0 0 1 {inner} 0V640Z"), p.Second);
            c.Path(P($"M{left} 640V{top + 52 + (inner / 2)}a{inner / 2} {inner / 2} 0 0 1 {inner * 0.5} {-inner / 2}V640Z"), p.Ground, 0.7);
            x += width;
        }

        c.Path("M0 640H600V800H0Z", p.Second);
        c.Polygon(p.Main, 0.9, (0, 800), (0, 690), (600, 640), (600, 652));
        c.Circle(150, 556, 15, p.Ink);
        c.Path("M132 574h36l8 70h-12l-4 60h-20l-4 -60h-12z", p.Ink);
        c.Path("M172 566c20 -6 26 20 20 40c10 14 12 60 -10 62c-22 -2 -20 -48 -10 -62z", p.Spark);
        c.Line(182, 520, 182, 600, 6, p.Spark);
        return new Lettering(48, 52, 504, 130, p.Ink, Serif: true) { SmallX = 552, SmallAlign = Align.End, SmallY = 716 };
    }
}
