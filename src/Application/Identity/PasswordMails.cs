using PickGo.Application.Platform;

namespace PickGo.Application.Identity;

/// <summary>What an account's owner is told about the password.</summary>
internal static class PasswordMails
{
    public static Mail Changed(MailRecipient to)
    {
        var layout = new MailLayout(
            new("비밀번호가 바뀌었어요", "Your password was changed"),
            new("다른 기기에서는 모두 로그아웃했어요.", "All other devices are logged out."),
            [],
            new("직접 바꾸지 않았다면 바로 비밀번호를 다시 정해 주세요.", "If it was not you, set a new password at once."));
        return layout.To(to);
    }
}
