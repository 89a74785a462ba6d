using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Exchanges a refresh token for new ones. One that was used before ends its whole family.</summary>
public sealed record RenewTokens(string? RefreshToken) : IUseCase<RenewedTokens>;

public sealed record RenewedTokens(string AccessToken, int ExpiresIn, string RefreshToken);

internal sealed class RenewTokensHandler(IPickGoDb db, RefreshTokens tokens, IAccessTokens access, TimeProvider time)
    : IRequestHandler<RenewTokens, Result<RenewedTokens>>
{
    public async Task<Result<RenewedTokens>> Handle(RenewTokens request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(request.RefreshToken)) return IdentityErrors.TokenInvalid;

        var token = await tokens.FindAsync(request.RefreshToken, cancellationToken);
        if (token is null) return IdentityErrors.TokenInvalid;

        var used = token.Use(time.GetUtcNow().UtcDateTime);
        if (used.IsSuccess)
        {
            var member = await db.Members.Where(m => m.Id == token.MemberId).Select(m => new { m.Role, m.LockedAt }).FirstAsync(cancellationToken);
            if (member.LockedAt is not null) return MemberErrors.LockedByOperator;

            var next = tokens.Continue(token);
            used = await db.SaveAsync(cancellationToken);
            if (used.IsSuccess)
            {
                var (value, expiresIn) = access.Issue(token.MemberId, member.Role);
                return new RenewedTokens(value, expiresIn, next);
            }
        }

        // Used before, or by somebody else at this very moment: two hold the same secret.
        db.ClearTracking();
        await tokens.EndFamilyAsync(token, cancellationToken);
        return IdentityErrors.TokenInvalid;
    }
}
