using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>How an operator's second factor stands.</summary>
/// <param name="IsRequired">Whether one must stay.</param>
/// <param name="HasApp">Whether an authenticator app is set up.</param>
/// <param name="Passkeys">How many passkeys there are; each is a second factor.</param>
/// <param name="RecoveryCodesLeft">How many codes on paper are unused.</param>
/// <param name="IsFresh">Whether one was shown lately in this log-in.</param>
public sealed record SecondFactorView(bool IsRequired, bool HasApp, int Passkeys, int RecoveryCodesLeft, bool IsFresh);

/// <summary>How an operator's second factor stands.</summary>
/// <param name="AccountId">Whose.</param>
/// <param name="Session">The log-in that asks.</param>
public sealed record GetSecondFactor(long AccountId, string? Session) : IQuery<SecondFactorView>;

internal sealed class GetSecondFactorHandler(IPickGoDb db, SecondFactors factors) : IRequestHandler<GetSecondFactor, Result<SecondFactorView>>
{
    public async Task<Result<SecondFactorView>> Handle(GetSecondFactor request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.Id == request.AccountId, cancellationToken);
        if (account is null) return IdentityErrors.AccountNotFound;
        if (!account.IsOperator) return FactorErrors.OperatorsOnly;

        var factor = await db.SecondFactors.AsNoTracking().Include(f => f.Codes).FirstOrDefaultAsync(f => f.AccountId == account.Id, cancellationToken);
        var passkeys = await db.Passkeys.CountAsync(p => p.AccountId == account.Id, cancellationToken);
        var fresh = await factors.CheckFreshAsync(account.Id, request.Session, cancellationToken);
        return new SecondFactorView(factors.IsRequiredOf(account.Role), factor?.EnrolledAt is not null, passkeys, factor?.Codes.Count(c => c.UsedAt is null) ?? 0, fresh.IsSuccess);
    }
}
