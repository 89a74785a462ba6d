using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;

namespace PickGo.Application.Identity;

/// <summary>Begins the log-in of somebody who proved who they are, in whatever way.</summary>
public sealed class LoginStart(IPickGoDb db, RefreshTokens tokens, IMailAddresses addresses, IOutbox outbox, TimeProvider time)
{
    /// <summary>Whether the device logged in to the account before.</summary>
    public async Task<bool> IsKnownAsync(long accountId, LoginDevice device, CancellationToken ct) =>
        device.Hash is { } hash && await db.LoginSessions.AnyAsync(s => s.AccountId == accountId && s.DeviceHash == hash, ct);

    /// <returns>The log-in, and the secret for its cookie; to be saved with what it is about.</returns>
    public async Task<(LoginSession Session, string Secret)> BeginAsync(Account account, LoginDevice device, bool isKnown, CancellationToken ct)
    {
        if (!isKnown) await TellAsync(account, device, ct);
        return tokens.Start(account.Id, device);
    }

    /// <summary>The first log-in of an account is its owner's, right after signing up; another from a device that was never seen may be a thief's.</summary>
    private async Task TellAsync(Account account, LoginDevice device, CancellationToken ct)
    {
        if (await db.LoginSessions.AnyAsync(s => s.AccountId == account.Id, ct) && await addresses.FindAsync(account.Id, ct) is { } to)
            outbox.Add(NewDeviceMail.Of(to, device, time.GetUtcNow().UtcDateTime));
    }
}
