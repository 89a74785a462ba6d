using FluentValidation;
using PickGo.Domain.Identity;

namespace PickGo.Application.Identity;

internal static class AccountRules
{
    public static void IsEmail<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().MaximumLength(Account.EmailLength).EmailAddress()
            .Must(e => e is null || !e.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>'))
            .WithMessage("Not an e-mail address.");

    public static void IsPassword<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().Length(Account.PasswordMinLength, Account.PasswordLength)
            .Must(p => p is not null && p.Any(char.IsLetter) && p.Any(char.IsDigit))
            .WithMessage("At least one letter and one digit.");
}
