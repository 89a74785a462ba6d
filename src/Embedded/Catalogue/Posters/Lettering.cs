using System.Globalization;

namespace PickGo.Embedded.Catalogue.Posters;

internal enum Align { Start, Middle, End }

/// <summary>Where a composition wants its words: the title in a box, and the small print beside a corner of the paper.</summary>
/// <param name="X">Left edge of the title's box.</param>
/// <param name="Y">Its top.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Ink">The title's colour.</param>
/// <param name="Align">How lines stand in the box.</param>
/// <param name="AtBottom">True if a short title sinks to the bottom of the box.</param>
/// <param name="Serif">Myeongjo instead of Gothic.</param>
/// <param name="Upright">Written from top to bottom, as on old paper.</param>
internal sealed record Lettering(
    double X, double Y, double Width, double Height, string Ink,
    Align Align = Align.Start, bool AtBottom = false, bool Serif = false, bool Upright = false)
{
    /// <summary>The small print's colour, where it does not stand on the title's ground.</summary>
    public string? SmallInk { get; init; }

    /// <summary>Top of the small print (dates, venue): two lines, 60 high together.</summary>
    public double SmallY { get; init; } = 720;

    public double SmallX { get; init; } = 48;

    public Align SmallAlign { get; init; } = Align.Start;
}

/// <summary>Breaks and sizes Hangul without a font at hand: a syllable is about 0.93 em wide in every Gothic there is.</summary>
internal static class Typesetter
{
    private const double LineHeight = 1.16;

    /// <summary>The lines of a text and the largest size at which they fit the box, within bounds.</summary>
    public static (string[] Lines, double Size) Fit(string text, double width, double height, double largest, double smallest)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var best = (Lines: new[] { text }, Size: 0.0);
        for (var count = 1; count <= Math.Min(words.Length, 5); count++)
        {
            var lines = Balance(words, count);
            var size = Math.Min(largest, Math.Min(width / lines.Max(Ems), height / (count * LineHeight)));
            // A line more must buy a visibly larger size.
            if (size > best.Size * 1.04)
                best = (lines, size);
        }

        return (best.Lines, Math.Max(best.Size, smallest));
    }

    /// <summary>Lines of at most <paramref name="width"/> at a given size.</summary>
    public static IEnumerable<string> Wrap(string text, double width, double size)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (Ems(longer) * size > width && line.Length > 0)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        yield return line;
    }

    /// <summary>The width of a text in units of its size.</summary>
    public static double Ems(string text) => text.Sum(c => c switch
    {
        ' ' => 0.26,
        '.' or ',' or ':' or '·' or '’' or '‘' or '–' or '-' or '!' => 0.36,
        >= '0' and <= '9' => 0.6,
        >= 'A' and <= 'Z' => 0.72,
        < '\u0250' => 0.58,
        _ => 0.95,
    });

    public static string Attributes(Align align) => align switch
    {
        Align.Middle => " text-anchor=\"middle\"",
        Align.End => " text-anchor=\"end\"",
        _ => "",
    };

    public static string Px(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    // The split into `count` lines whose widest line is narrowest. Titles have a handful of words, so all splits are tried.
    private static string[] Balance(string[] words, int count)
    {
        if (count == 1)
            return [string.Join(' ', words)];
        string[]? best = null;
        for (var first = 1; first <= words.Length - count + 1; first++)
        {
            string[] lines = [string.Join(' ', words[..first]), .. Balance(words[first..], count - 1)];
            if (best is null || lines.Max(Ems) < best.Max(Ems))
                best = lines;
        }

        return best!;
    }
}
