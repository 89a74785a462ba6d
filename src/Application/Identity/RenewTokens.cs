using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>
/// Exchanges a refresh token for new ones. One that was used before ends its whole family, unless the same device used it a moment ago: tabs
/// renew at once, and answers are lost on the way.
/// </summary>
public sealed record RenewTokens(string? RefreshToken, LoginDevice Device) : IUseCase<RenewedTokens>, ICommand;

public sealed record RenewedTokens(string AccessToken, int ExpiresIn, string RefreshToken);

internal sealed class RenewTokensHandler(
    IPickGoDb db, RefreshTokens tokens, IAccessTokens access, Transactions transactions, RequestContext context, IAuditTrail audit,
    SecondFactors factors, IOptions<IdentityOptions> options, TimeProvider time) : IRequestHandler<RenewTokens, Result<RenewedTokens>>
{
    public async Task<Result<RenewedTokens>> Handle(RenewTokens request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(request.RefreshToken)) return IdentityErrors.TokenInvalid;

        // Tabs that renew at once meet at the token's row; whoever lost there finds it just used.
        var renewed = await transactions.RunUntilSettledAsync(() => RenewAsync(request.RefreshToken, request.Device, cancellationToken), cancellationToken);
        if (renewed.IsRefused) return renewed.Error;
        if (renewed.Value.Tokens is not { } given) return IdentityErrors.TokenInvalid;

        var (value, expiresIn) = access.Issue(given.AccountId, given.Role, given.Family);
        return new RenewedTokens(value, expiresIn, given.RefreshToken);
    }

    private async Task<Result<Outcome>> RenewAsync(string secret, LoginDevice device, CancellationToken ct)
    {
        var token = await tokens.FindAsync(secret, ct);
        if (token is null) return IdentityErrors.TokenInvalid;

        var account = await db.Accounts.Where(a => a.Id == token.AccountId).Select(a => new { a.Role, a.LockedAt }).FirstAsync(ct);
        context.ActAs(Account.ActorOf(token.AccountId, account.Role));
        var session = await tokens.SessionOfAsync(token, device, ct);
        if (Use(token, session, device).IsRefused)
        {
            audit.Add(session.AuditSubject, new AuditChange("familyEnded", null, true));
            await tokens.EndFamilyAsync(token, ct);
            var ended = await db.SaveAsync(ct);
            return ended.IsRefused ? ended.Error : new Outcome(null);
        }

        if (account.LockedAt is not null) return IdentityErrors.LockedByOperator;
        // From before the rule, or from before the account was an operator's.
        if (session.SecondFactorAt is null && factors.IsRequiredOf(account.Role)) return IdentityErrors.TokenInvalid;

        var next = tokens.Continue(session, device.Address);
        audit.Add(session.AuditSubject);
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : new Outcome(new Given(token.AccountId, account.Role, token.Family, next));
    }

    private Result Use(RefreshToken token, LoginSession session, LoginDevice device)
    {
        var now = time.GetUtcNow().UtcDateTime;
        // A renewal that ran beside the end of the log-in may have left a token behind that the end did not see.
        if (session.EndedAt is not null) return IdentityErrors.TokenInvalid;

        var isSameDevice = device.Hash is not null && device.Hash == session.DeviceHash;
        return token.UsedAt is not null && isSameDevice ? token.UseAgain(now, TimeSpan.FromSeconds(options.Value.RenewalGraceSeconds)) : token.Use(now);
    }

    /// <summary>New tokens; none when the family was ended, which has to be committed too.</summary>
    private sealed record Outcome(Given? Tokens);

    private sealed record Given(long AccountId, AccountRole Role, string Family, string RefreshToken);
}
