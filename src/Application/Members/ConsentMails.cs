using System.Globalization;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>What members are told about their consents to marketing (정보통신망법 제50조제7항, 제8항).</summary>
internal static class ConsentMails
{
    public static Mail Changed(Member member, IReadOnlyList<Consent> lines)
    {
        var layout = new MailLayout(
            new("광고 수신 동의를 바꿨어요", "Your choice about advertising was changed"),
            new("요청하신 대로 처리했어요.", "It was done as you asked."),
            [.. lines.Select(c => new MailFact(NameOf(c.Kind), c.Given ? new($"동의 ({Day(c.At)})", $"Agreed ({Day(c.At)})") : new($"철회 ({Day(c.At)})", $"Withdrawn ({Day(c.At)})")))],
            new("'내 정보 > 동의 관리'에서 언제든 바꿀 수 있어요.", "You can change this at any time under \"Consents\"."));
        return layout.To(new MailRecipient(member.Account.Email, member.Language), new("광고 수신 동의 처리 결과", "Your choice about advertising"));
    }

    /// <param name="member">Who is reminded.</param>
    /// <param name="lines">The consents as they were given.</param>
    /// <param name="page">Where they can be withdrawn.</param>
    public static Mail Reminder(Member member, IReadOnlyList<Consent> lines, string page)
    {
        var layout = new MailLayout(
            new("광고 수신에 동의하고 계세요", "You agreed to advertising"),
            new("2년마다 알려드려요. 그대로 두면 동의가 이어지고, 원하지 않으면 아래에서 바로 철회할 수 있어요.",
                "We remind you every two years. If you do nothing, it stays; you can withdraw it below."),
            [.. lines.Select(c => new MailFact(NameOf(c.Kind), new($"{Day(c.At)}에 동의", $"agreed on {Day(c.At)}")))],
            new("PickGo에서 보내드렸어요.", "Sent by PickGo."))
        {
            Link = new MailLink(new("동의 관리", "Consents"), page),
        };
        return layout.To(new MailRecipient(member.Account.Email, member.Language), new("광고 수신 동의를 확인해 주세요", "You agreed to advertising"));
    }

    private static Words NameOf(ConsentKind kind) => kind switch
    {
        ConsentKind.MarketingMail => new("이메일로 소식 받기", "News by mail"),
        ConsentKind.MarketingPush => new("앱 알림으로 소식 받기", "News by notification"),
        _ => new("밤 9시–아침 8시에도 받기", "Also between 21:00 and 08:00"),
    };

    private static string Day(DateTime at) => Kst.FromUtc(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
