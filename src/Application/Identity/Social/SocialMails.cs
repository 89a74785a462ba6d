using PickGo.Application.Platform;
using PickGo.Domain.Identity;

namespace PickGo.Application.Identity.Social;

/// <summary>What an account's owner is told about the ways into it.</summary>
internal static class SocialMails
{
    public static Mail Connected(MailRecipient to, SocialProvider provider)
    {
        var layout = new MailLayout(
            new($"{SocialProviders.KoreanNameOf(provider)} 로그인을 연결했어요", $"{provider} log-in was connected"),
            new($"이제 {SocialProviders.KoreanNameOf(provider)} 계정으로도 로그인할 수 있어요.", $"You can log in with {provider} from now on."),
            [],
            new("직접 연결하지 않았다면 '소셜 로그인'에서 연결을 끊고 비밀번호를 바꿔 주세요.",
                "If it was not you, disconnect it under \"Social log-in\" and change your password."));
        return layout.To(to);
    }

    public static Mail Disconnected(MailRecipient to, SocialProvider provider)
    {
        var layout = new MailLayout(
            new($"{SocialProviders.KoreanNameOf(provider)} 로그인 연결을 끊었어요", $"{provider} log-in was disconnected"),
            new($"이제 {SocialProviders.KoreanNameOf(provider)} 계정으로는 로그인할 수 없어요.", $"You can no longer log in with {provider}."),
            [],
            new("비밀번호가 없다면 로그인 화면의 '비밀번호를 잊었어요'에서 이 이메일로 정할 수 있어요.",
                "If you have no password, set one under \"Forgot your password?\" on the log-in page, with this address."));
        return layout.To(to);
    }
}
