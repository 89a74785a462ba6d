using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Removes the authenticator app and the recovery codes; the second factor must be fresh, and where one is required the last one stays.</summary>
/// <param name="AccountId">Whose.</param>
public sealed record DeleteSecondFactor(long AccountId) : IUseCase, ICommand;

internal sealed class DeleteSecondFactorHandler(
    IPickGoDb db, SecondFactors factors, SecondFactorCodes codes, Transactions transactions, IMailAddresses addresses, IOutbox outbox, IAuditTrail audit)
    : IRequestHandler<DeleteSecondFactor, Result>
{
    public Task<Result> Handle(DeleteSecondFactor request, CancellationToken cancellationToken) =>
        transactions.RunUntilSettledAsync(() => DeleteAsync(request.AccountId, cancellationToken), cancellationToken);

    private async Task<Result> DeleteAsync(long accountId, CancellationToken ct)
    {
        var account = await db.Accounts.FirstAsync(a => a.Id == accountId, ct);
        if (await codes.FindAsync(accountId, ct) is not { } factor) return FactorErrors.None;
        var allowed = factors.CheckLast(account, await db.Passkeys.CountAsync(p => p.AccountId == accountId, ct));
        if (allowed.IsRefused) return allowed;
        var removed = factor.Remove();
        if (removed.IsRefused) return removed;

        // A passkey that is deleted at the same moment counts this app: one of both must look again.
        account.ChangeWaysIn();
        if (await addresses.FindAsync(accountId, ct) is { } to) outbox.Add(FactorMails.AppRemoved(to));
        audit.Add(account, new AuditChange("secondFactorRemoved", null, true));
        return await db.SaveAsync(ct);
    }
}
