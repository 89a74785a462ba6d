using FluentValidation;
using PickGo.Domain.Members;

namespace PickGo.Application.Members;

internal static class MemberRules
{
    public static void IsNickname<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().Length(Member.NicknameMinLength, Member.NicknameLength)
            .Must(n => n is null || (n == n.Trim() && !n.Any(char.IsControl))).WithMessage("No space at the ends, no control characters.");
}
