using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;

namespace PickGo.Application.Identity.Social;

/// <summary>Finds what a browser came back with, and whom it belongs to.</summary>
public sealed class SocialVisits(IPickGoDb db, TimeProvider time)
{
    /// <returns>Null where the browser holds none, or it is over.</returns>
    public async Task<SocialVisit?> FindAsync(string? secret, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(secret)) return null;

        var hash = Secrets.Hash(secret);
        var visit = await db.SocialVisits.FirstOrDefaultAsync(v => v.SecretHash == hash, ct);
        return visit?.IsOpenAt(time.GetUtcNow().UtcDateTime) == true ? visit : null;
    }

    public Task<SocialIdentity?> IdentityOfAsync(SocialVisit visit, CancellationToken ct) =>
        db.SocialIdentities.FirstOrDefaultAsync(i => i.Provider == visit.Provider && i.SubjectHash == visit.SubjectHash, ct);
}
