using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using PickGo.Application.Identity;

namespace PickGo.Infrastructure.Identity;

/// <summary>
/// The worst passwords of the lists that are used for guessing (zxcvbn's, by how often they were found, from eight characters on), also with
/// the usual letters replaced; and passwords that are little more than words which everybody knows of the product or the member.
/// </summary>
internal sealed class PasswordGuesses : IPasswordGuesses
{
    /// <summary>Shorter words stand in too many good passwords.</summary>
    private const int ShortestWord = 2;

    /// <summary>Beside a known word that many characters must be left, or it is a word with a year behind it.</summary>
    private const int LeftOver = 6;

    /// <summary>As few different characters as that are one key held down.</summary>
    private const int FewestDifferent = 3;

    private static readonly string[] Product = ["pickgo", "픽고", "ticket", "티켓", "예매", "공연", "뮤지컬", "콘서트", "password", "비밀번호"];

    private static readonly FrozenDictionary<char, char> Replaced = new Dictionary<char, char>
    {
        ['@'] = 'a',
        ['4'] = 'a',
        ['3'] = 'e',
        ['1'] = 'i',
        ['!'] = 'i',
        ['0'] = 'o',
        ['5'] = 's',
        ['$'] = 's',
        ['7'] = 't',
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Worst = ReadWorst();

    public bool Contain(string password, params ReadOnlySpan<string> own)
    {
        var typed = password.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        var spelled = string.Concat(typed.Select(c => Replaced.GetValueOrDefault(c, c)));
        if (Worst.Contains(typed) || Worst.Contains(spelled) || typed.Distinct().Count() < FewestDifferent) return true;

        var words = new List<string>(Product);
        foreach (var word in own) words.AddRange([word, .. word.Split(['@', '.', '-', '_', '+', ' '], StringSplitOptions.RemoveEmptyEntries)]);
        return words.Exists(word => IsLittleMoreThan(word.ToLowerInvariant(), typed) || IsLittleMoreThan(word.ToLowerInvariant(), spelled));
    }

    private static bool IsLittleMoreThan(string word, string password) =>
        word.Length >= ShortestWord && password.Contains(word, StringComparison.Ordinal)
        && password.Replace(word, "", StringComparison.Ordinal).Length < LeftOver;

    private static FrozenSet<string> ReadWorst()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
