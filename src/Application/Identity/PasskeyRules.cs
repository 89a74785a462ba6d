using FluentValidation;
using PickGo.Domain.Identity;

namespace PickGo.Application.Identity;

internal static class PasskeyRules
{
    private const char Joiner = '\u200D';

    /// <summary>More than any device's answer has.</summary>
    private const int CredentialLength = 20_000;

    public static void IsCredential<T>(this IRuleBuilder<T, string> rule) => rule.NotEmpty().MaximumLength(CredentialLength);

    public static void IsPasskeyName<T>(this IRuleBuilder<T, string> rule) => rule.NotEmpty().MaximumLength(Passkey.NameLength)
        .Must(n => n is null || (n.Length == n.Trim().Length && !n.Any(IsUnseen))).WithMessage("No space at the ends, nothing that cannot be seen.");

    /// <summary>Joiners stay: emoji are made with them.</summary>
    private static bool IsUnseen(char c) => char.IsControl(c) || (c != Joiner && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format);
}
