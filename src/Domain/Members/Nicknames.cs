using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PickGo.Domain.Members;

/// <summary>What others may be shown as a member's name.</summary>
public static class Nicknames
{
    /// <summary>Who is called one of these is taken for the shop.</summary>
    private static readonly string[] Operators =
    [
        "운영자", "운영진", "운영팀", "운영사무국", "관리자", "관리팀", "매니저", "고객센터", "고객지원", "공식", "픽고", "직원",
        "admin", "administrator", "operator", "manager", "moderator", "official", "support", "staff", "pickgo", "system",
    ];

    /// <summary>Letters that look like Latin ones (of Unicode's confusables those that the names above could be written with), and digits in their places.</summary>
    private static readonly FrozenDictionary<char, char> LookAlikes = Pairs(
        ("аα@4", 'a'), ("сϲ", 'c'), ("ԁ", 'd'), ("еεё3", 'e'), ("ƒ", 'f'), ("ɡց9", 'g'), ("іιı1!|lӏ", 'i'), ("кκ", 'k'), ("м", 'm'), ("ոп", 'n'),
        ("оοօ0", 'o'), ("рρ", 'p'), ("г", 'r'), ("ѕ5$", 's'), ("тτ7", 't'), ("υս", 'u'), ("ѵν", 'v'), ("хχ", 'x'), ("уγ", 'y'));

    private static readonly string[] Spelled = [.. Operators.Select(Skeleton)];

    /// <summary>As it is kept: composed (NFC), without the invisible choices between two looks of a sign.</summary>
    public static string Normalize(string nickname) =>
        string.Concat(nickname.EnumerateRunes().Where(r => r.Value is not (>= 0xFE00 and <= 0xFE0F))).Normalize(NormalizationForm.FormC);

    /// <summary>No space at the ends, and nothing that cannot be seen: control characters, zero-width ones, marks that turn the direction of writing.</summary>
    public static bool IsVisible(string nickname) => nickname == nickname.Trim() && nickname.EnumerateRunes().All(IsVisible);

    /// <summary>Whether it looks like one of the shop's own names.</summary>
    public static bool LooksLikeOperators(string nickname)
    {
        var seen = Skeleton(nickname);
        return Array.Exists(Spelled, word => seen.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>What two names that look alike have in common: compatibility forms undone, case and marks gone, look-alikes replaced, letters only.</summary>
    private static string Skeleton(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKD).ToLowerInvariant()
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format));
        var letters = string.Concat(plain.Select(c => LookAlikes.GetValueOrDefault(c, c))).Normalize(NormalizationForm.FormKC);
        return string.Concat(letters.Where(char.IsLetter));
    }

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
        // Letters to Unicode, and nothing to the eye.
        && rune.Value is not (0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800 or 0x034F);

    private static FrozenDictionary<char, char> Pairs(params (string From, char To)[] pairs) =>
        pairs.SelectMany(p => p.From.Select(c => (c, p.To))).ToFrozenDictionary(p => p.c, p => p.To);
}
