using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;

namespace PickGo.Application.Members;

/// <summary>Mail goes to the address that the member logs in with, in the member's language.</summary>
internal sealed class MemberMailAddresses(IPickGoDb db) : IMailAddresses
{
    public Task<MailRecipient?> FindAsync(long memberId, CancellationToken ct) =>
        db.Members.Where(m => m.Id == memberId && m.Account.ClosedAt == null)
            .Select(m => (MailRecipient?)new MailRecipient(m.Account.Email, m.Language)).FirstOrDefaultAsync(ct);
}
