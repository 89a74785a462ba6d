using System.Text;

namespace PickGo.Domain.Catalogue;

/// <summary>
/// What search looks through, and what it looks for, in letters that every engine compares alike: plain ASCII for all that is Hangul, whatever
/// the database's locale. A syllable is one word of three letters, so an index of three letters finds a single syllable.
/// <code>
/// 햄릿 → .Sbg.FuN  SF F     each syllable: initial, vowel, final; then the initials, in windows of three
/// </code>
/// </summary>
public static class SearchLetters
{
    public const int Length = 4000;
    public const int MaxWords = 10;

    /// <summary>Raised when texts are written another way: rows of an older one are written anew in the background.</summary>
    public const int Version = 1;

    /// <summary>Characters of the parts together; one takes ten letters at most.</summary>
    private const int MaxSource = 390;
    private const int MaxPatterns = 20;
    private const int Window = 3;
    private const char Exact = '.';
    private const char Around = ' ';
    private const char FirstSyllable = '가', LastSyllable = '힣', FirstInitial = '\u1100', LastInitial = '\u1112';
    private const int Vowels = 21, Finals = 28;

    /// <summary>What a keyboard makes of two consonants in a row.</summary>
    private static readonly Dictionary<char, string> Pairs = new()
    {
        ['ㄳ'] = "ㄱㅅ",
        ['ㄵ'] = "ㄴㅈ",
        ['ㄶ'] = "ㄴㅎ",
        ['ㄺ'] = "ㄹㄱ",
        ['ㄻ'] = "ㄹㅁ",
        ['ㄼ'] = "ㄹㅂ",
        ['ㄽ'] = "ㄹㅅ",
        ['ㄾ'] = "ㄹㅌ",
        ['ㄿ'] = "ㄹㅍ",
        ['ㅀ'] = "ㄹㅎ",
        ['ㅄ'] = "ㅂㅅ",
    };

    /// <summary>The text of a row. No word is found across two parts, and none in what is over <see cref="MaxSource"/>.</summary>
    public static string Of(params IEnumerable<string> parts)
    {
        var text = new StringBuilder();
        var left = MaxSource;
        foreach (var part in parts.Select(Normalize).Distinct())
        {
            var runes = part.EnumerateRunes().Take(left).ToList();
            left -= runes.Count;
            AppendExact(text, runes);
            text.Append(Around);
            for (var i = 0; i < runes.Count; i++) AppendWindow(text, runes, i);
            text.Append('|');
        }

        return text.ToString();
    }

    /// <summary>What a text must contain, all of it, to have every word of a keyword: syllables as they are, and consonants alone as initials.</summary>
    /// <param name="keyword">As it was typed; only its first words count.</param>
    /// <param name="isTyped">Whether the last syllable may still get a final consonant.</param>
    public static IReadOnlyList<string> PatternsOf(string keyword, bool isTyped = false)
    {
        var words = keyword.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Normalize).Where(w => w.Length > 0).Distinct().Take(MaxWords).ToList();
        return [.. words.SelectMany((w, i) => PatternsOfWord([.. w.EnumerateRunes()], isTyped && i == words.Count - 1)).Distinct().Take(MaxPatterns)];
    }

    private static IEnumerable<string> PatternsOfWord(List<Rune> word, bool isTyped)
    {
        if (word.Exists(r => !IsSyllable(r))) yield return WindowsOf(word);
        for (var start = 0; start < word.Count;)
        {
            var end = start;
            while (end < word.Count && !IsInitial(word[end])) end++;
            var run = word[start..end];
            if (run.Exists(IsSyllable)) yield return ExactOf(run, isTyped && end == word.Count);
            start = end + 1;
        }
    }

    private static string ExactOf(List<Rune> run, bool isTyped)
    {
        var text = new StringBuilder();
        AppendExact(text, run);
        if (isTyped && IsSyllable(run[^1]) && text[^1] == LetterOf(0)) text.Length--;
        return text.ToString();
    }

    /// <summary>Full windows follow each other as they do in the text; a word shorter than one is the beginning of one.</summary>
    private static string WindowsOf(List<Rune> word)
    {
        var text = new StringBuilder();
        for (var i = 0; i <= Math.Max(0, word.Count - Window); i++) AppendWindow(text, word, i);
        return text.ToString();
    }

    private static void AppendExact(StringBuilder text, List<Rune> runes)
    {
        foreach (var rune in runes)
        {
            text.Append(Exact);
            if (!IsSyllable(rune))
            {
                text.Append(rune);
                continue;
            }

            var index = rune.Value - FirstSyllable;
            text.Append(InitialOf(rune)).Append(LetterOf(index / Finals % Vowels)).Append(LetterOf(index % Finals));
        }
    }

    private static void AppendWindow(StringBuilder text, List<Rune> runes, int from)
    {
        text.Append(Around);
        foreach (var rune in runes.Skip(from).Take(Window))
        {
            if (IsSyllable(rune) || IsInitial(rune)) text.Append(InitialOf(rune));
            else text.Append(rune);
        }
    }

    private static bool IsSyllable(Rune rune) => rune.Value is >= FirstSyllable and <= LastSyllable;

    private static bool IsInitial(Rune rune) => rune.Value is >= FirstInitial and <= LastInitial;

    /// <summary>A capital, which no text has once it is normalized.</summary>
    private static char InitialOf(Rune rune) => (char)('A' + (IsInitial(rune) ? rune.Value - FirstInitial : (rune.Value - FirstSyllable) / (Vowels * Finals)));

    private static char LetterOf(int index) => (char)(index < 10 ? '0' + index : 'a' + index - 10);

    /// <summary>Lower case, composed (NFKC, so that decomposed Hangul from a Mac matches), without white space and what cannot be seen.</summary>
    private static string Normalize(string text)
    {
        var apart = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && Pairs.TryGetValue((char)rune.Value, out var pair)) apart.Append(pair);
            else apart.Append(rune);
        }

        var plain = new StringBuilder(apart.Length);
        foreach (var rune in apart.ToString().Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune)) plain.Append(Rune.ToLowerInvariant(rune));
        }

        return plain.ToString();
    }
}
