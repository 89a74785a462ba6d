using System.Text;

namespace PickGo.Domain.Catalogue;

/// <summary>Words of others in a text that is Markdown.</summary>
public static class MarkdownText
{
    private const string Signs = "\\`*_{}[]()<>#+-.!|~=&";

    /// <summary>
    /// The same words as Markdown that shows them as they are (https://spec.commonmark.org/0.31.2/#backslash-escapes): a star in an
    /// announcement is a star. A sign means nothing inside a word, so that titles like 3.5 stay readable to operators.
    /// </summary>
    /// <param name="words">As somebody else wrote them.</param>
    /// <param name="length">How long it may become; what is longer loses its end.</param>
    public static string Plain(string words, int length)
    {
        var text = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var isInWord = i > 0 && i + 1 < words.Length && char.IsLetterOrDigit(words[i - 1]) && char.IsLetterOrDigit(words[i + 1]);
            var needsSign = Signs.Contains(words[i], StringComparison.Ordinal) && !(isInWord && words[i] is '.' or '-' or '+' or '=');
            if (text.Length + (needsSign ? 2 : 1) > length) break;

            if (needsSign) text.Append('\\');
            text.Append(words[i]);
        }

        // Half of a letter is none.
        if (text.Length > 0 && char.IsHighSurrogate(text[^1])) text.Length--;
        return text.ToString();
    }
}
