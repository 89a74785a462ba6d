using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Asks for the present password before something grave: a token that was left open must not be enough. Wrong ones are guesses, and counted.</summary>
public sealed class PresentPassword(IPickGoDb db, IPasswords passwords, ILoginThrottle throttle)
{
    /// <returns>The account as it was; refused where the password is not its.</returns>
    public async Task<Result<Account>> CheckAsync(long accountId, string password, LoginDevice device, CancellationToken ct)
    {
        var account = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.Id == accountId, ct);
        if (account is null) return IdentityErrors.AccountNotFound;
        if (!account.HasPassword) return IdentityErrors.PasswordNone;

        // A cookie that never logged in here is a stranger's: whoever holds a stray token could send another one with every guess.
        var isKnown = device.Hash is { } hash && await db.LoginSessions.AnyAsync(s => s.AccountId == accountId && s.DeviceHash == hash, ct);
        if (await throttle.TakeAsync(account.Email, device, isKnown, ct) is { } seconds) return IdentityErrors.TooManyTries(seconds);
        if (!passwords.Verify(account.PasswordHash, password)) return IdentityErrors.PasswordWrong;

        await throttle.ForgiveAsync(account.Email, device, isKnown, CancellationToken.None);
        return account;
    }
}
