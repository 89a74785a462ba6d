using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>
/// For an operator who lost them: takes the authenticator app, the recovery codes and the passkeys of another operator away and ends all log-ins, so
/// that the next one sets up a new second factor. It is never one's own.
/// </summary>
/// <param name="AccountId">Whose.</param>
public sealed record ResetSecondFactor(long AccountId) : IUseCase, ICommand;

internal sealed class ResetSecondFactorHandler(
    IPickGoDb db, RefreshTokens tokens, SecondFactors factors, Transactions transactions, RequestContext context, IMailAddresses addresses, IOutbox outbox, IAuditTrail audit)
    : IRequestHandler<ResetSecondFactor, Result>
{
    public Task<Result> Handle(ResetSecondFactor request, CancellationToken cancellationToken) =>
        transactions.RunUntilSettledAsync(() => ResetAsync(request.AccountId, cancellationToken), cancellationToken);

    private async Task<Result> ResetAsync(long accountId, CancellationToken ct)
    {
        // Whoever took over a log-in would be rid of the second step for good.
        if (context.Actor == Actor.Operator(accountId)) return FactorErrors.NotYourself;
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.Id == accountId && a.ClosedAt == null, ct);
        if (account is null) return IdentityErrors.AccountNotFound;
        if (account.Role == AccountRole.User) return FactorErrors.OperatorsOnly;
        // Of several operators who want the same, the later ones find it done; what was set up meanwhile stays.
        if (!await factors.HasAnyAsync(accountId, ct)) return Result.Done;

        // With the row go its counts of wrong codes: who lost the app has tried.
        db.SecondFactors.RemoveRange(await db.SecondFactors.Include(f => f.Codes).Where(f => f.AccountId == accountId).ToListAsync(ct));
        db.Passkeys.RemoveRange(await db.Passkeys.Where(p => p.AccountId == accountId).ToListAsync(ct));
        account.ChangeWaysIn();
        await tokens.EndAsync(db.LoginSessions.Where(s => s.AccountId == accountId), ct);
        if (await addresses.FindAsync(accountId, ct) is { } to) outbox.Add(FactorMails.Reset(to));
        audit.Add(account, new AuditChange("secondFactorReset", null, true));
        return await db.SaveAsync(ct);
    }
}
