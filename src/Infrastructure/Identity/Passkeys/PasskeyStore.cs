using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;

namespace PickGo.Infrastructure.Identity.Passkeys;

/// <summary>An account, as Identity's handler of passkeys knows it.</summary>
internal sealed record PasskeyUser(long AccountId, string Email)
{
    public string Id => AccountId.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>
/// Shows our accounts and passkeys to Identity's handler. It reads alone: what changes is written by the use cases, with their audit, mails and
/// concurrency tokens.
/// </summary>
internal sealed class PasskeyStore(IPickGoDb db) : IUserPasskeyStore<PasskeyUser>
{
    private static readonly NotSupportedException ReadsAlone = new("The use cases write accounts and passkeys.");

    public async Task<PasskeyUser?> FindByIdAsync(string userId, CancellationToken cancellationToken)
    {
        if (!long.TryParse(userId, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var id)) return null;
        return await db.Accounts.Where(a => a.Id == id && a.ClosedAt == null).Select(a => new PasskeyUser(a.Id, a.Email)).FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<PasskeyUser?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken)
    {
        var hash = HashOf(credentialId);
        return await db.Passkeys.Where(p => p.CredentialHash == hash).Join(db.Accounts, p => p.AccountId, a => a.Id, (p, a) => new PasskeyUser(a.Id, a.Email)).FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(PasskeyUser user, byte[] credentialId, CancellationToken cancellationToken)
    {
        var hash = HashOf(credentialId);
        var passkey = await db.Passkeys.AsNoTracking().FirstOrDefaultAsync(p => p.AccountId == user.AccountId && p.CredentialHash == hash, cancellationToken);
        return passkey is null ? null : InfoOf(passkey);
    }

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(PasskeyUser user, CancellationToken cancellationToken) =>
        (await db.Passkeys.AsNoTracking().Where(p => p.AccountId == user.AccountId).ToListAsync(cancellationToken)).ConvertAll(InfoOf);

    public Task<string> GetUserIdAsync(PasskeyUser user, CancellationToken cancellationToken) => Task.FromResult(user.Id);

    public Task<string?> GetUserNameAsync(PasskeyUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    public Task<string?> GetNormalizedUserNameAsync(PasskeyUser user, CancellationToken cancellationToken) => GetUserNameAsync(user, cancellationToken);

    public async Task<PasskeyUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        await db.Accounts.Where(a => a.Email == normalizedUserName).Select(a => new PasskeyUser(a.Id, a.Email)).FirstOrDefaultAsync(cancellationToken);

    public Task AddOrUpdatePasskeyAsync(PasskeyUser user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw ReadsAlone;

    public Task RemovePasskeyAsync(PasskeyUser user, byte[] credentialId, CancellationToken cancellationToken) => throw ReadsAlone;

    public Task SetUserNameAsync(PasskeyUser user, string? userName, CancellationToken cancellationToken) => throw ReadsAlone;

    public Task SetNormalizedUserNameAsync(PasskeyUser user, string? normalizedName, CancellationToken cancellationToken) => throw ReadsAlone;

    public Task<IdentityResult> CreateAsync(PasskeyUser user, CancellationToken cancellationToken) => throw ReadsAlone;

    public Task<IdentityResult> UpdateAsync(PasskeyUser user, CancellationToken cancellationToken) => throw ReadsAlone;

    public Task<IdentityResult> DeleteAsync(PasskeyUser user, CancellationToken cancellationToken) => throw ReadsAlone;

    public void Dispose()
    {
        // The scope owns the database context.
    }

    internal static string HashOf(byte[] credentialId) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(credentialId));

    /// <summary>What was shown when it was made is not kept: nobody asks for it.</summary>
    private static UserPasskeyInfo InfoOf(Passkey p) => new(
        p.CredentialId, p.PublicKey, new DateTimeOffset(p.CreatedAt, TimeSpan.Zero), (uint)p.SignCount, p.Transports.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        isUserVerified: true, p.IsBackupEligible, p.IsBackedUp, [], []);
}
