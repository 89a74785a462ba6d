using FluentValidation;
using PickGo.Domain.Identity;

namespace PickGo.Application.Identity;

internal static class AccountRules
{
    public static void IsEmail<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().MaximumLength(Account.EmailLength).EmailAddress()
            .Must(e => e is null || !e.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>'))
            .WithMessage("Not an e-mail address.");

    public static void IsEmailCode<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().Matches($"^[0-9]{{{EmailVerification.CodeLength}}}$").WithMessage("Six digits.");

    /// <summary>Long enough, and nothing about what it is made of: what is guessed first is refused instead (<see cref="IPasswordGuesses"/>).</summary>
    public static void IsPassword<T>(this IRuleBuilder<T, string> rule) => rule.NotEmpty().Length(Account.PasswordMinLength, Account.PasswordLength);
}
