using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>
/// Whether the account's owner is there, before ways to log in come and go: whoever finds an open browser must not be able to leave a key of
/// their own in it. A log-in or a passkey of just now says so, or the present password; operators who have a second factor show that.
/// </summary>
public sealed class Presence(IPickGoDb db, SecondFactors factors, PresentPassword present, IOptions<IdentityOptions> options, TimeProvider time)
{
    public async Task<Result> CheckAsync(Caller caller, string? password, CancellationToken ct)
    {
        var isOperator = await db.Accounts.AnyAsync(a => a.Id == caller.AccountId && a.Role != AccountRole.User, ct);
        if (isOperator && await factors.HasAnyAsync(caller.AccountId, ct)) return await factors.CheckFreshAsync(caller.AccountId, caller.Session, ct);
        if (!string.IsNullOrEmpty(password)) return await present.CheckAsync(caller.AccountId, password, caller.Device, ct);

        var since = time.GetUtcNow().UtcDateTime - options.Value.FreshSecondFactor;
        var isFresh = await db.LoginSessions.AnyAsync(
            s => s.AccountId == caller.AccountId && s.Family == caller.Session && s.EndedAt == null && (s.StartedAt > since || s.SecondFactorAt > since), ct);
        return isFresh ? Result.Done : FactorErrors.PresenceNeeded;
    }
}

/// <summary>Who asks, in which log-in, from what.</summary>
/// <param name="AccountId">Whose account.</param>
/// <param name="Session">The log-in (<see cref="LoginSession.Family"/>); null: a token that comes from none.</param>
/// <param name="Device">From what.</param>
public sealed record Caller(long AccountId, string? Session, LoginDevice Device);
