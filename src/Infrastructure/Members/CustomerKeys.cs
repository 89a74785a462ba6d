using Microsoft.EntityFrameworkCore;
using PickGo.Application.Payments;
using PickGo.Application.Platform;

namespace PickGo.Infrastructure.Members;

/// <summary>The gateway knows a member by a key that stands on the member's row.</summary>
internal sealed class CustomerKeys(IPickGoDb db) : ICustomerKeys
{
    public Task<string> FindAsync(long memberId, CancellationToken ct) =>
        db.Members.Where(m => m.Id == memberId).Select(m => m.CustomerKey).FirstAsync(ct);
}
