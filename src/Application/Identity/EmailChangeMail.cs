using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;

namespace PickGo.Application.Identity;

/// <summary>A member wants another address.</summary>
public sealed record EmailChangeAsked(long AccountId) : IOutboxEvent
{
    public static string Type => "identity.email-change";
}

/// <summary>Makes the code at the moment of sending. An address that is a member's gets a mail that says so, and no code: only who reads it learns that.</summary>
internal sealed class SendEmailChangeMail(IPickGoDb db, IPasswords passwords, IMailer mailer) : IOutboxHandler<EmailChangeAsked>
{
    public async Task HandleAsync(EmailChangeAsked message, CancellationToken ct)
    {
        var change = await db.EmailChanges.FirstOrDefaultAsync(c => c.AccountId == message.AccountId, ct);
        if (change is null) return;

        if (await db.Accounts.AnyAsync(a => a.Email == change.Email, ct))
        {
            await mailer.SendAsync(InUse(change.Email), ct);
            return;
        }

        var code = EmailCodes.Next();
        change.Send(passwords.Hash(code));
        if ((await db.SaveAsync(ct)).IsRefused) throw new InvalidOperationException("The code was asked for again at the same moment.");
        await mailer.SendAsync(EmailCodes.MailOf(change.Email, code), ct);
    }

    private static Mail InUse(string email)
    {
        var layout = new MailLayout(
            new("이 이메일은 이미 쓰고 있어요", "This address is in use already"),
            new("다른 계정에서 이 이메일로 바꾸려는 요청이 있었지만, 이미 가입한 이메일이라 바꾸지 않았어요.", "Another account asked to change to this address. It is a member's already, so nothing was changed."),
            [],
            new("직접 요청하지 않았다면 이 메일은 무시해 주세요.", "If it was not you, ignore this mail."));
        return layout.To(new MailRecipient(email), new("이미 쓰고 있는 이메일이에요", "This address is in use"));
    }
}
