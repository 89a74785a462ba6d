using static PickGo.Embedded.Catalogue.Posters.Canvas;

namespace PickGo.Embedded.Catalogue.Posters;

/// <summary>Theatre: somebody is missing, somebody stands in the door, somebody is awake.</summary>
internal static class PlayMotifs
{
    /// <summary>An empty chair in a cone of light.</summary>
    public static Lettering EmptyChair(Canvas c, Palette p, SeededRandom d)
    {
        var lamp = d.Between(180, 420);
        c.Rect(0, 0, Width, 560, p.Ground);
        for (var i = 0; i < 7; i++)
            c.Rect(i * 92 - 20, 0, 46, 560, p.Third, opacity: 0.35);
        c.Polygon(p.Spark, 0.24, (lamp - 60, 0), (lamp + 60, 0), (588, 560), (12, 560));
        c.Polygon(p.Spark, 1, (lamp - 26, 0), (lamp + 26, 0), (500, 560), (100, 560));
        c.Rect(0, 560, Width, 240, p.Main);
        c.Ellipse(300, 562, 246, 52, p.Spark);
        c.Polygon(p.Second, 0.55, (262, 574), (352, 566), (584, 632), (470, 660));
        Chair(c, 300, 300, p.Second);
        c.Rect(lamp - 44, 0, 88, 22, p.Second);
        return new Lettering(48, 616, 504, 92, p.Ink) { SmallY = 726 };
    }

    private static void Chair(Canvas c, double x, double y, string colour)
    {
        c.Path(P($"M{x - 62} {y}h22v150h104v20h-10v96h-20v-92h-76v92h-20z"), colour);
        c.Rect(x - 62, y, 22, 266, colour);
        c.Rect(x - 40, y + 26, 14, 92, colour, opacity: 0.55);
        c.Rect(x - 50, y + 142, 118, 20, colour, 4);
    }

    /// <summary>Door behind door, and light under the last one.</summary>
    public static Lettering Doors(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        string[] walls = [p.Second, p.Main, p.Third, p.Second, p.Main];
        double x = 40, y = 250, width = 520;
        var lean = d.Between(0.35, 0.65);
        foreach (var wall in walls)
        {
            c.Rect(x, y, width, Height - y, wall);
            var next = width * 0.76;
            x += (width - next) * lean;
            y += 54;
            width = next;
        }

        c.Rect(x, y, width, Height - y, p.Spark);
        c.Polygon(p.Spark, 0.9, (x, 716), (x + width, 716), (x + width + 118, Height), (x - 118, Height));
        c.Polygon(p.Ground, 0.8, (x, y), (x + (width * 0.42), y + 26), (x + (width * 0.42), 716), (x, 716));
        Figure(c, x + (width * 0.72), 716, p.Ground, 1);
        return new Lettering(48, 44, 504, 118, p.Ink) { SmallY = 178 };
    }

    private static void Figure(Canvas c, double x, double y, string colour, double size)
    {
        c.Circle(x, y - (104 * size), 11 * size, colour);
        c.Path(P($"M{x - (13 * size)} {y - (90 * size)}h{26 * size}l{5 * size} {46 * size}h{-8 * size}l{-3 * size} {44 * size}h{-15 * size}l{-3 * size} {-44 * size}h{-8 * size}z"), colour);
    }

    /// <summary>Two faces, and what stands between them.</summary>
    public static Lettering Faces(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        c.Circle(300, 330, 248, p.Third);
        c.Circle(300, 330, 176, p.Spark);
        var apart = d.Between(4, 26);
        c.Group(P($"translate({-apart} 0)"), () => Face(c, p.Main));
        c.Group(P($"translate({Width + apart} 0) scale(-1 1)"), () => Face(c, p.Second));
        c.Circle(150 - apart, 286, 11, p.Ground);
        c.Circle(450 + apart, 286, 11, p.Ground);
        c.Rect(0, 560, Width, 240, p.Ground);
        return new Lettering(48, 590, 504, 108, p.Ink, Align.Middle) { SmallY = 722, SmallX = 300, SmallAlign = Align.Middle };
    }

    private static void Face(Canvas c, string colour)
        => c.Path("M0 96C96 84 188 112 204 196C208 218 196 236 202 252L262 338C268 348 262 356 248 358L226 362C238 376 240 386 230 396C242 408 240 420 224 430C232 448 236 468 222 486C204 508 170 500 148 506V560H0Z", colour);

    /// <summary>A block of flats at three in the morning.</summary>
    public static Lettering Windows(Canvas c, Palette p, SeededRandom d)
    {
        c.Rect(0, 0, Width, Height, p.Ground);
        c.Rect(48, 236, 504, 564, p.Second);
        var awake = d.Below(20);
        for (var i = 0; i < 20; i++)
        {
            var x = 72 + (i % 4 * 118);
            var y = 262 + (i / 4 * 108);
            Window(c, p, d, x, y, i == awake);
        }

        return new Lettering(48, 56, 504, 104, p.Ink) { SmallY = 174 };
    }

    private static void Window(Canvas c, Palette p, SeededRandom d, double x, double y, bool awake)
    {
        var pane = awake ? p.Spark : d.OneIn(3) ? p.Third : p.Ground;
        c.Rect(x, y, 102, 84, pane);
        switch (awake ? 5 : d.Below(5))
        {
            case 0:
                c.Rect(x, y, 102, d.Between(20, 62), p.Main, opacity: 0.9);
                break;
            case 1:
                c.Path(P($"M{x} {y}h44c-4 34 -20 62 -44 84z"), p.Main);
                c.Path(P($"M{x + 102} {y}h-44c4 34 20 62 44 84z"), p.Main);
                break;
            case 2:
                c.Circle(x + d.Between(30, 72), y + 84, 22, p.Main, more: $" clip-path=\"inset(0 0 22px 0)\"");
                break;
            case 5:
                c.Circle(x + 64, y + 40, 15, p.Second);
                c.Path(P($"M{x + 36} {y + 84}c2 -22 14 -30 28 -30s26 8 28 30z"), p.Second);
                break;
        }

        c.Rect(x + 49, y, 4, 84, p.Second);
        c.Rect(x, y + 84, 102, 6, p.Third, opacity: 0.6);
    }
}
