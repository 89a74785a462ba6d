using FluentValidation;
using PickGo.Domain.Identity;

namespace PickGo.Application.Identity;

/// <summary>What addresses, codes and passwords look like.</summary>
public static class AccountRules
{
    private static readonly InlineValidator<string> Address = AddressRule();

    /// <summary>The same for an address that nobody typed here, but that came from elsewhere.</summary>
    public static bool IsAddress(string text) => Address.Validate(text).IsValid;

    internal static void IsEmail<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().MaximumLength(Account.EmailLength).EmailAddress()
            .Must(e => e is null || !e.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>'))
            .WithMessage("Not an e-mail address.");

    internal static void IsEmailCode<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().Matches($"^[0-9]{{{EmailVerification.CodeLength}}}$").WithMessage("Six digits.");

    /// <summary>Long enough, and nothing about what it is made of: what is guessed first is refused instead (<see cref="IPasswordGuesses"/>).</summary>
    internal static void IsPassword<T>(this IRuleBuilder<T, string> rule) => rule.NotEmpty().Length(Account.PasswordMinLength, Account.PasswordLength);

    private static InlineValidator<string> AddressRule()
    {
        var validator = new InlineValidator<string>();
        validator.RuleFor(text => text).IsEmail();
        return validator;
    }
}
