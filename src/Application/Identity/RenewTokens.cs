using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Exchanges a refresh token for new ones. One that was used before ends its whole family.</summary>
public sealed record RenewTokens(string? RefreshToken) : IUseCase<RenewedTokens>, ICommand;

public sealed record RenewedTokens(string AccessToken, int ExpiresIn, string RefreshToken);

internal sealed class RenewTokensHandler(
    IPickGoDb db, RefreshTokens tokens, IAccessTokens access, Transactions transactions, RequestContext context, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<RenewTokens, Result<RenewedTokens>>
{
    public async Task<Result<RenewedTokens>> Handle(RenewTokens request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(request.RefreshToken)) return IdentityErrors.TokenInvalid;

        var token = await tokens.FindAsync(request.RefreshToken, cancellationToken);
        if (token is null) return IdentityErrors.TokenInvalid;

        var account = await db.Accounts.Where(a => a.Id == token.AccountId).Select(a => new { a.Role, a.LockedAt }).FirstAsync(cancellationToken);
        context.ActAs(Account.ActorOf(token.AccountId, account.Role));
        var used = token.Use(time.GetUtcNow().UtcDateTime);
        if (used.IsSuccess)
        {
            if (account.LockedAt is not null) return IdentityErrors.LockedByOperator;

            var next = tokens.Continue(token);
            audit.Add(Account.SubjectOf(token.AccountId));
            used = await db.SaveAsync(cancellationToken);
            if (used.IsSuccess)
            {
                var (value, expiresIn) = access.Issue(token.AccountId, account.Role);
                return new RenewedTokens(value, expiresIn, next);
            }
        }

        // Used before, or by somebody else at this very moment: two hold the same secret.
        await transactions.RunUntilSettledAsync(() => EndAsync(token, cancellationToken), cancellationToken);
        return IdentityErrors.TokenInvalid;
    }

    private async Task<Result> EndAsync(RefreshToken reused, CancellationToken ct)
    {
        audit.Add(Account.SubjectOf(reused.AccountId), new AuditChange("familyEnded", null, true));
        await tokens.EndFamilyAsync(reused, ct);
        return await db.SaveAsync(ct);
    }
}
