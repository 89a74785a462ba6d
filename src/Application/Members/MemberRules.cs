using FluentValidation;
using PickGo.Domain.Members;

namespace PickGo.Application.Members;

internal static class MemberRules
{
    public static void IsEmail<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().MaximumLength(Member.EmailLength).EmailAddress()
            .Must(e => e is null || !e.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>'))
            .WithMessage("Not an e-mail address.");

    public static void IsPassword<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().Length(Member.PasswordMinLength, Member.PasswordLength)
            .Must(p => p is not null && p.Any(char.IsLetter) && p.Any(char.IsDigit))
            .WithMessage("At least one letter and one digit.");

    public static void IsNickname<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().Length(Member.NicknameMinLength, Member.NicknameLength)
            .Must(n => n is null || (n == n.Trim() && !n.Any(char.IsControl))).WithMessage("No space at the ends, no control characters.");
}
