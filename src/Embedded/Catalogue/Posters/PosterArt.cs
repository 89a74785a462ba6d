using System.Net;

namespace PickGo.Embedded.Catalogue.Posters;

/// <summary>Draws a composition and says where its words go.</summary>
internal delegate Lettering Composition(Canvas canvas, Palette palette, SeededRandom random);

/// <summary>Draws the demo's posters: 3:4, flat shapes, the same for the same performance and dates.</summary>
internal static class PosterArt
{
    private const string Gothic = "'Noto Sans KR','Noto Sans CJK KR','Apple SD Gothic Neo','Malgun Gothic',sans-serif";
    private const string Myeongjo = "'Noto Serif KR','Noto Serif CJK KR','AppleMyungjo','Nanum Myeongjo','Batang',serif";

    public static string Draw(DemoPerformance performance, DateOnly startsOn, DateOnly endsOn)
    {
        var canvas = new Canvas();
        var palette = performance.Look.Palette;
        var words = performance.Look.Composition(canvas, palette, new SeededRandom(performance.Key));
        if (words.Upright)
            WriteUpright(canvas, words, performance.Name);
        else
            WriteTitle(canvas, words, performance.Name);
        WriteSmall(canvas, words, Dates(startsOn, endsOn), $"{performance.Venue.Name} · {performance.Venue.City}");
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Canvas.Width} {Canvas.Height}" width="{Canvas.Width}" height="{Canvas.Height}" role="img"><title>{Xml(performance.Name)}</title>{canvas}</svg>
            """;
    }

    public static string Dates(DateOnly from, DateOnly to)
        => from == to ? $"{from:yyyy.MM.dd}" : from.Year == to.Year ? $"{from:yyyy.MM.dd} – {to:MM.dd}" : $"{from:yyyy.MM.dd} – {to:yyyy.MM.dd}";

    private static void WriteTitle(Canvas canvas, Lettering words, string title)
    {
        var (lines, size) = Typesetter.Fit(title, words.Width, words.Height, largest: 112, smallest: 30);
        var step = size * 1.16;
        var top = words.AtBottom ? words.Y + words.Height - (lines.Length * step) : words.Y;
        var x = words.Align switch { Align.Middle => words.X + (words.Width / 2), Align.End => words.X + words.Width, _ => words.X };
        for (var i = 0; i < lines.Length; i++)
            Text(canvas, lines[i], x, top + (size * 0.94) + (i * step), size, words.Serif, 900, words.Ink, words.Align);
    }

    // Syllable under syllable, a space as half a syllable.
    private static void WriteUpright(Canvas canvas, Lettering words, string title)
    {
        const double Step = 1.12;
        var length = title.Sum(c => c == ' ' ? 0.5 : 1);
        var size = Math.Min(words.Width * 0.86, words.Height / length / Step);
        var y = words.Y + (size * 0.9);
        foreach (var syllable in title)
        {
            if (syllable != ' ')
                Text(canvas, syllable.ToString(), words.X + (words.Width / 2), y, size, words.Serif, 900, words.Ink, Align.Middle);
            y += size * Step * (syllable == ' ' ? 0.5 : 1);
        }
    }

    private static void WriteSmall(Canvas canvas, Lettering words, string dates, string venue)
    {
        var ink = words.SmallInk ?? words.Ink;
        Text(canvas, dates, words.SmallX, words.SmallY + 22, 25, serif: false, 700, ink, words.SmallAlign);
        Text(canvas, venue, words.SmallX, words.SmallY + 52, 21, serif: false, 500, ink, words.SmallAlign);
    }

    internal static void Text(
        Canvas canvas, string text, double x, double y, double size, bool serif, int weight, string ink, Align align = Align.Start)
        => canvas.Raw($"<text x=\"{Canvas.N(x)}\" y=\"{Canvas.N(y)}\" font-family=\"{(serif ? Myeongjo : Gothic)}\" font-size=\"{Typesetter.Px(size)}\" font-weight=\"{weight}\" letter-spacing=\"-0.02em\" fill=\"{ink}\"{Typesetter.Attributes(align)}>{Xml(text)}</text>");

    internal static string Xml(string text) => WebUtility.HtmlEncode(text);
}
