using System.Globalization;

namespace PickGo.Domain.Platform;

/// <summary>Text that has to fit somewhere.</summary>
public static class Text
{
    /// <returns>What of the text fits into <paramref name="length"/> UTF-16 units, without half of a letter or of an emoji at its end.</returns>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;

        var end = 0;
        while (true)
        {
            var next = end + StringInfo.GetNextTextElementLength(text, end);
            if (next > length) return text[..end].TrimEnd();
            end = next;
        }
    }
}
