using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;

namespace PickGo.Application.Identity;

/// <summary>Mail goes to the address that the member logs in with.</summary>
internal sealed class AccountMailAddresses(IPickGoDb db) : IMailAddresses
{
    public Task<string?> FindAsync(long memberId, CancellationToken ct) =>
        db.Accounts.Where(a => a.Id == memberId).Select(a => (string?)a.Email).FirstOrDefaultAsync(ct);
}
