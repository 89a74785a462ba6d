using FluentValidation;
using PickGo.Domain.Members;

namespace PickGo.Application.Members;

internal static class MemberRules
{
    public static void IsNickname<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().Length(Member.NicknameMinLength, Member.NicknameLength)
            .Must(n => n is null || Nicknames.IsVisible(n)).WithMessage("No space at the ends, nothing that cannot be seen.");
}
