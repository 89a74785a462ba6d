using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;

namespace PickGo.Application.Identity;

/// <summary>A browser wants a code sent to an address.</summary>
/// <param name="Email">Where to.</param>
/// <param name="DeviceHash">The browser (<see cref="EmailVerification.DeviceHash"/>).</param>
public sealed record EmailCodeAsked(string Email, string DeviceHash) : IOutboxEvent
{
    public static string Type => "identity.email-code";
}

/// <summary>
/// Makes the code at the moment of sending, so that it never stands in a table: a repeat makes a new one, which is the one that counts.
/// Members get a mail that says so, and no code.
/// </summary>
internal sealed class SendEmailCodeMail(IPickGoDb db, IPasswords passwords, IMailer mailer, IOptions<SiteOptions> site) : IOutboxHandler<EmailCodeAsked>
{
    public async Task HandleAsync(EmailCodeAsked message, CancellationToken ct)
    {
        var verification = await db.EmailVerifications.FirstOrDefaultAsync(v => v.Email == message.Email && v.DeviceHash == message.DeviceHash, ct);
        if (verification is null or { VerifiedAt: not null }) return;

        if (await db.Accounts.AnyAsync(a => a.Email == message.Email, ct))
        {
            await mailer.SendAsync(MemberMail(message.Email, site.Value), ct);
            return;
        }

        var code = EmailCodes.Next();
        verification.Send(passwords.Hash(code));
        if ((await db.SaveAsync(ct)).IsRefused) throw new InvalidOperationException("The code was asked for again at the same moment.");
        await mailer.SendAsync(EmailCodes.MailOf(message.Email, code), ct);
    }

    private static Mail MemberMail(string email, SiteOptions site)
    {
        var layout = new MailLayout(
            new("이미 가입한 이메일이에요", "You are a member already"),
            new("이 이메일로 다시 가입하려는 요청이 있었어요. 새로 가입하지 않아도 로그인할 수 있어요.", "Somebody tried to sign up with this address. You can simply log in."),
            [],
            new("직접 요청하지 않았다면 이 메일은 무시해 주세요. 아무것도 바뀌지 않았어요.", "If it was not you, ignore this mail. Nothing was changed."))
        {
            Link = new MailLink(new("로그인하기", "Log in"), site.Page("/login")),
        };
        return layout.To(new MailRecipient(email), new("이미 가입한 이메일이에요", "You are a member already"));
    }
}
