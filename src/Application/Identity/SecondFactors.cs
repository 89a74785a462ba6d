using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Which second factors an account has, and whether one was shown lately.</summary>
public sealed class SecondFactors(IPickGoDb db, IOptions<IdentityOptions> options, TimeProvider time)
{
    public bool IsRequiredOf(AccountRole role) => role != AccountRole.User && options.Value.OperatorSecondFactor == SecondFactorRule.Required;

    public async Task<bool> HasAnyAsync(long accountId, CancellationToken ct) =>
        await db.SecondFactors.AnyAsync(f => f.AccountId == accountId && f.EnrolledAt != null, ct) || await db.Passkeys.AnyAsync(p => p.AccountId == accountId, ct);

    /// <summary>Before something grave. Who has no second factor and needs none is let through.</summary>
    /// <param name="accountId">Who.</param>
    /// <param name="session">The log-in that asks; null: a token that comes from none.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<Result> CheckFreshAsync(long accountId, string? session, CancellationToken ct)
    {
        var role = await db.Accounts.Where(a => a.Id == accountId).Select(a => (AccountRole?)a.Role).FirstOrDefaultAsync(ct);
        if (role is null) return IdentityErrors.AccountNotFound;
        if (!IsRequiredOf(role.Value) && !await HasAnyAsync(accountId, ct)) return Result.Done;

        var since = time.GetUtcNow().UtcDateTime - options.Value.FreshSecondFactor;
        var isFresh = await db.LoginSessions.AnyAsync(s => s.AccountId == accountId && s.Family == session && s.EndedAt == null && s.SecondFactorAt > since, ct);
        return isFresh ? Result.Done : FactorErrors.FreshNeeded;
    }

    /// <summary>Whether the account may do without one of what it has. The caller has the account's row changed, so two who ask at once meet there.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="left">How many there will be.</param>
    public Result CheckLast(Account account, int left) => left == 0 && IsRequiredOf(account.Role) ? FactorErrors.Last : Result.Done;
}
