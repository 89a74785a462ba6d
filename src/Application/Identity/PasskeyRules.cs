using FluentValidation;
using PickGo.Domain.Identity;
using PickGo.Domain.Members;

namespace PickGo.Application.Identity;

internal static class PasskeyRules
{
    /// <summary>More than any device's answer has.</summary>
    private const int CredentialLength = 20_000;

    public static void IsCredential<T>(this IRuleBuilder<T, string> rule) => rule.NotEmpty().MaximumLength(CredentialLength);

    public static void IsPasskeyName<T>(this IRuleBuilder<T, string> rule) => rule.NotEmpty().MaximumLength(Passkey.NameLength)
        .Must(n => n is null || Nicknames.IsVisible(n)).WithMessage("No space at the ends, nothing that cannot be seen.");
}
