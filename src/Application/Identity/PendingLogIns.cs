using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Finds the log-in that a browser is in the middle of.</summary>
public sealed class PendingLogIns(IPickGoDb db, SecondFactors factors, LogInSteps steps, TimeProvider time)
{
    /// <param name="token">From the cookie.</param>
    /// <param name="device">The browser.</param>
    /// <param name="enrols">Whether it is there to set up the first factor, or to show one.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>Null where there is none, or where it is over.</returns>
    internal async Task<BegunLogIn?> FindAsync(string? token, LoginDevice device, bool enrols, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(token)) return null;

        var hash = Secrets.Hash(token);
        var logIn = await db.PendingLogIns.FirstOrDefaultAsync(p => p.TokenHash == hash && p.Enrols == enrols, ct);
        if (logIn is null) return null;
        var account = await db.Accounts.FirstAsync(a => a.Id == logIn.AccountId, ct);
        if (!logIn.IsOpen(account, device, time.GetUtcNow().UtcDateTime)) return null;

        // Another log-in set one up meanwhile: the password alone is no longer enough for another.
        return enrols && await factors.HasAnyAsync(account.Id, ct) ? null : new BegunLogIn(logIn, account);
    }

    /// <summary>Whoever sets a factor up.</summary>
    internal async Task<Result<Account>> FindEnrollerAsync(Enroller by, CancellationToken ct)
    {
        if (by.Caller is null) return await FindAsync(by.Token, by.Device, enrols: true, ct) is { } begun ? begun.Account : FactorErrors.StepOver;

        var account = await db.Accounts.FirstOrDefaultAsync(a => a.Id == by.Caller.AccountId && a.LockedAt == null, ct);
        return account is null ? IdentityErrors.AccountNotFound : account;
    }

    /// <summary>The log-in that waited for a factor goes on, now that there is one; to be saved with the factor.</summary>
    /// <returns>Null: they were logged in already.</returns>
    internal async Task<LogInStep?> GoOnAsync(Enroller by, CancellationToken ct)
    {
        if (by.Caller is not null || await FindAsync(by.Token, by.Device, enrols: true, ct) is not { } begun) return null;

        begun.LogIn.Use(time.GetUtcNow().UtcDateTime);
        return await steps.BeginAsync(begun.Account, by.Device, hasTwo: true, ct);
    }
}

/// <param name="LogIn">The log-in.</param>
/// <param name="Account">Whose.</param>
internal sealed record BegunLogIn(PendingLogIn LogIn, Account Account);
