using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;

namespace PickGo.Application.Identity;

/// <summary>Somebody asked for a link to set a new password; an address without a member gets nothing.</summary>
public sealed record PasswordResetAsked(string Email) : IOutboxEvent
{
    public static string Type => "identity.password-reset";
}

/// <summary>
/// Makes the link at the moment of sending, so that it never stands in a table: a repeat makes a new one, which is the one that counts.
/// </summary>
internal sealed class SendPasswordResetMail(IPickGoDb db, IMailAddresses addresses, IMailer mailer, IOptions<SiteOptions> site, TimeProvider time) : IOutboxHandler<PasswordResetAsked>
{
    public async Task HandleAsync(PasswordResetAsked message, CancellationToken ct)
    {
        var account = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.Email == message.Email && a.ClosedAt == null, ct);
        if (account is null || await addresses.FindAsync(account.Id, ct) is not { } to) return;

        var secret = Secrets.Next();
        var reset = await db.PasswordResets.FirstOrDefaultAsync(r => r.AccountId == account.Id, ct);
        if (reset is null) db.PasswordResets.Add(reset = new PasswordReset(account.Id));
        reset.Issue(Secrets.Hash(secret), time.GetUtcNow().UtcDateTime);
        // Two asks at once meet in the row; the outbox comes again with the one that lost.
        if ((await db.SaveAsync(ct)).IsRefused) throw new InvalidOperationException("Another link was made at the same moment.");

        // Behind # it stays in the browser: no server, log or referrer sees it.
        var layout = LayoutOf(site.Value.Page($"/reset#token={secret}"));
        await mailer.SendAsync(layout.To(to), ct);
    }

    private static MailLayout LayoutOf(string link) => new(
        new("비밀번호를 다시 정해 주세요", "Set a new password"),
        new("아래 링크에서 30분 안에 새 비밀번호를 정할 수 있어요. 가장 최근 메일의 링크만 쓸 수 있어요.", "Use this link within 30 minutes. Only the link of the newest mail works."),
        [],
        new("요청한 적이 없다면 이 메일은 무시해 주세요. 비밀번호는 바뀌지 않아요.", "If you did not ask for it, ignore this mail. Nothing changes."))
    {
        Link = new MailLink(new("새 비밀번호 정하기", "Set a new password"), link),
    };
}
