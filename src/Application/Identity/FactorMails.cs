using System.Globalization;
using PickGo.Application.Platform;

namespace PickGo.Application.Identity;

/// <summary>What an account's owner is told when ways to log in come and go.</summary>
internal static class FactorMails
{
    private static readonly Words IfNotYou = new("직접 하지 않았다면 '로그인과 비밀번호'에서 비밀번호를 바꾸고, 모르는 패스키를 지워 주세요.",
        "If it was not you, change your password under \"Log-ins and password\" and delete passkeys that you do not know.");

    public static Mail PasskeyAdded(MailRecipient to, string name) => OfPasskey(to, name,
        new("패스키를 추가했어요", "A passkey was added"), new("이제 이 패스키로 로그인할 수 있어요.", "It logs you in from now on."));

    public static Mail PasskeyDeleted(MailRecipient to, string name) => OfPasskey(to, name,
        new("패스키를 지웠어요", "A passkey was deleted"), new("이제 이 패스키로는 로그인할 수 없어요.", "It no longer logs you in."));

    public static Mail AppAdded(MailRecipient to) => Of(to,
        new("2단계 인증을 설정했어요", "Two-step log-in is set up"), new("로그인할 때 인증 앱의 코드를 함께 물어봐요.", "Logging in asks for a code of your authenticator app too."));

    public static Mail AppRemoved(MailRecipient to) => Of(to,
        new("인증 앱을 지웠어요", "The authenticator app was removed"), new("인증 앱과 복구 코드는 더 이상 쓸 수 없어요.", "The app and the recovery codes no longer work."));

    public static Mail CodesReplaced(MailRecipient to) => Of(to,
        new("복구 코드를 새로 만들었어요", "New recovery codes were made"), new("전에 만든 복구 코드는 더 이상 쓸 수 없어요.", "The codes before no longer work."));

    public static Mail RecoveryCodeUsed(MailRecipient to, int left) => Of(to,
        new("복구 코드로 로그인했어요", "A recovery code was used"), new("쓴 복구 코드는 다시 쓸 수 없어요.", "It cannot be used again."),
        new MailFact(new("남은 코드", "Codes left"), Words.Both(left.ToString(CultureInfo.InvariantCulture))));

    /// <summary>Whoever tried knew the password.</summary>
    public static Mail TriesSpent(MailRecipient to) => Of(to,
        new("2단계 인증이 여러 번 실패했어요", "Wrong second-step codes"),
        new("처음 보는 기기에서 비밀번호를 맞게 입력한 뒤 코드를 여러 번 틀렸어요. 하루 동안 처음 보는 기기에서는 코드로 로그인할 수 없어요.",
            "Somebody at a device that we do not know gave the right password, then wrong codes. For a day no unknown device can log in by code."));

    /// <summary>The next log-in by password sets up another: whoever knows the password may be the first.</summary>
    public static Mail Reset(MailRecipient to) => new MailLayout(
        new("2단계 인증이 초기화됐어요", "Your second factor was reset"),
        new("다른 운영자가 인증 앱, 복구 코드, 패스키를 지우고 모든 기기에서 로그아웃했어요. 다시 로그인해서 2단계 인증을 설정해 주세요.",
            "Another operator removed your authenticator app, recovery codes and passkeys and logged you out everywhere. Log in again to set up a new second factor."),
        [],
        new("부탁한 적이 없다면 바로 비밀번호를 바꾸고 다른 운영자에게 알려 주세요.", "If you did not ask for it, change your password at once and tell another operator.")).To(to);

    private static Mail OfPasskey(MailRecipient to, string name, Words title, Words lead) => Of(to, title, lead, new MailFact(new("패스키", "Passkey"), Words.Both(name)));

    private static Mail Of(MailRecipient to, Words title, Words lead, params MailFact[] facts) => new MailLayout(title, lead, facts, IfNotYou).To(to);
}
