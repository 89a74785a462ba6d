using System.Globalization;
using System.Text;

namespace PickGo.Domain.Reviews;

/// <summary>The text of a review: several lines, and nothing that cannot be seen or turns what stands beside it around.</summary>
public static class ReviewText
{
    private const int MaxBlankLines = 1;

    /// <summary>Joins families, flags and other emoji of several parts.</summary>
    private const char Joiner = '\u200D';

    /// <summary>Composed (NFC), with \n between lines, no space at their ends, and one empty line at most.</summary>
    /// <returns>Empty when there is nothing to see.</returns>
    public static string Normalize(string text)
    {
        var lines = text.Normalize(NormalizationForm.FormC).ReplaceLineEndings("\n").Split('\n').Select(Visible);
        var kept = new List<string>();
        foreach (var line in lines)
        {
            if (line.Length > 0 || kept.Count < MaxBlankLines || kept[^1].Length > 0) kept.Add(line);
        }

        var whole = string.Join('\n', kept).Trim();
        return whole.Any(c => !char.IsWhiteSpace(c) && c != Joiner) ? whole : "";
    }

    private static string Visible(string line) => string.Concat(line.EnumerateRunes().Where(IsAllowed)).TrimEnd();

    private static bool IsAllowed(Rune rune) => rune.Value == Joiner || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
