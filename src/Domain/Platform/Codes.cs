using System.Security.Cryptography;

namespace PickGo.Domain.Platform;

/// <summary>Random public codes that stand beside sequential keys, so that nobody can count or guess them.</summary>
public static class Codes
{
    /// <summary>Crockford's base 32: no I, L, O or U, so a code can be read out over the telephone.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>What a person typed, as we write it: any case, with or without the dashes and spaces between groups, O for 0, I and L for 1.</summary>
    public static string Normalize(string typed) => string.Concat(typed.ToUpperInvariant().Where(c => c != '-' && !char.IsWhiteSpace(c))
        .Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', _ => c }));

    /// <returns><paramref name="length"/> characters of 5 random bits each.</returns>
    public static string Next(int length) => RandomNumberGenerator.GetString(Alphabet, length);
}
