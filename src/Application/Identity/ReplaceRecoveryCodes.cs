using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Makes other recovery codes; those before end. For an operator who has a second factor, which must be fresh.</summary>
/// <param name="AccountId">Whose.</param>
public sealed record ReplaceRecoveryCodes(long AccountId) : IUseCase<RecoveryCodesView>, ICommand;

/// <param name="RecoveryCodes">Shown this once.</param>
public sealed record RecoveryCodesView(IReadOnlyList<string> RecoveryCodes);

internal sealed class ReplaceRecoveryCodesHandler(
    IPickGoDb db, SecondFactors factors, SecondFactorCodes codes, Transactions transactions, IMailAddresses addresses, IOutbox outbox, IAuditTrail audit)
    : IRequestHandler<ReplaceRecoveryCodes, Result<RecoveryCodesView>>
{
    public async Task<Result<RecoveryCodesView>> Handle(ReplaceRecoveryCodes request, CancellationToken cancellationToken)
    {
        // They would be a second factor themselves; they stand in for another one.
        if (!await factors.HasAnyAsync(request.AccountId, cancellationToken)) return FactorErrors.None;

        var made = codes.MakeCodes();
        var saved = await transactions.RunUntilSettledAsync(() => ReplaceAsync(request.AccountId, made, cancellationToken), cancellationToken);
        return saved.IsRefused ? saved.Error : new RecoveryCodesView([.. made.Select(c => c.Shown)]);
    }

    private async Task<Result> ReplaceAsync(long accountId, IReadOnlyList<(string Shown, string Hint, string Hash)> made, CancellationToken ct)
    {
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.Id == accountId, ct);
        if (account?.IsOperator != true) return FactorErrors.OperatorsOnly;

        var factor = await codes.FindAsync(accountId, ct);
        if (factor is null) db.SecondFactors.Add(factor = new SecondFactor(accountId));
        factor.ReplaceCodes(made.Select(c => new RecoveryCode(c.Hint, c.Hash)));
        if (await addresses.FindAsync(accountId, ct) is { } to) outbox.Add(FactorMails.CodesReplaced(to));
        audit.Add(account, new AuditChange("recoveryCodesReplaced", null, true));
        return await db.SaveAsync(ct);
    }
}
