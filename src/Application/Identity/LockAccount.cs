using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>
/// Closes an account, or opens it again. Logging in and renewing tokens end with the commit; tokens, places and entry passes
/// that are already given end within a second (<see cref="ILockedAccounts"/>).
/// </summary>
public sealed record LockAccount(long AccountId, bool Lock) : IUseCase, ICommand;

internal sealed class LockAccountHandler(IPickGoDb db, Transactions transactions, RequestContext context, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<LockAccount, Result>
{
    /// <summary>Of several operators who want the same, the later ones find it done.</summary>
    public Task<Result> Handle(LockAccount request, CancellationToken cancellationToken) =>
        transactions.RunUntilSettledAsync(() => WriteAsync(request, cancellationToken), cancellationToken);

    private async Task<Result> WriteAsync(LockAccount request, CancellationToken ct)
    {
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.Id == request.AccountId, ct);
        if (account is null) return IdentityErrors.AccountNotFound;

        var version = account.Version;
        var now = time.GetUtcNow().UtcDateTime;
        var done = request.Lock ? account.Lock(now, context.Actor) : account.Unlock(now, context.Actor);
        if (done.IsRefused || account.Version == version) return done;

        audit.Add(account);
        return await db.SaveAsync(ct);
    }
}

/// <summary>Accounts whose access tokens may still be about although an operator locked them.</summary>
public interface ILockedAccounts
{
    /// <summary>Costs nothing: what is known is at most a second old.</summary>
    bool Contains(long accountId);
}
