using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;

namespace PickGo.Application.Identity;

/// <summary>Starts, continues and ends families of refresh tokens.</summary>
public sealed class RefreshTokens(IPickGoDb db, IOptions<IdentityOptions> options, TimeProvider time)
{
    /// <returns>The secret for the account's cookie; only its hash is kept.</returns>
    public string Start(long accountId) => Add(accountId, Secrets.Next()[..RefreshToken.FamilyLength]);

    public string Continue(RefreshToken used) => Add(used.AccountId, used.Family);

    public Task<RefreshToken?> FindAsync(string secret, CancellationToken ct)
    {
        var hash = Secrets.Hash(secret);
        return db.RefreshTokens.FirstOrDefaultAsync(t => t.Hash == hash, ct);
    }

    public Task EndFamilyAsync(RefreshToken token, CancellationToken ct) =>
        db.RefreshTokens.Where(t => t.Family == token.Family).ExecuteDeleteAsync(ct);

    private string Add(long accountId, string family)
    {
        var secret = Secrets.Next();
        var expires = time.GetUtcNow().UtcDateTime.AddDays(options.Value.RefreshTokenDays);
        db.RefreshTokens.Add(new RefreshToken(accountId, family, Secrets.Hash(secret), expires));
        return secret;
    }
}
