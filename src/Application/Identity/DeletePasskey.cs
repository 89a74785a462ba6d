using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Deletes a passkey, only for who is just there (<see cref="Presence"/>), and tells the member.</summary>
/// <param name="Caller">Who asks.</param>
/// <param name="Id">Which.</param>
/// <param name="Password">The present one; null: the log-in is of just now.</param>
public sealed record DeletePasskey(Caller Caller, long Id, string? Password) : IUseCase, ICommand;

internal sealed class DeletePasskeyValidator : AbstractValidator<DeletePasskey>
{
    public DeletePasskeyValidator() => RuleFor(r => r.Password).MaximumLength(Account.PasswordLength);
}

internal sealed class DeletePasskeyHandler(
    IPickGoDb db, Presence presence, SecondFactors factors, Transactions transactions, IMailAddresses addresses, IOutbox outbox, IAuditTrail audit)
    : IRequestHandler<DeletePasskey, Result>
{
    public async Task<Result> Handle(DeletePasskey request, CancellationToken cancellationToken)
    {
        var there = await presence.CheckAsync(request.Caller, request.Password, cancellationToken);
        return there.IsRefused ? there : await transactions.RunUntilSettledAsync(() => DeleteAsync(request, cancellationToken), cancellationToken);
    }

    private async Task<Result> DeleteAsync(DeletePasskey request, CancellationToken ct)
    {
        var account = await db.Accounts.FirstAsync(a => a.Id == request.Caller.AccountId, ct);
        var passkey = await db.Passkeys.FirstOrDefaultAsync(p => p.Id == request.Id && p.AccountId == account.Id, ct);
        if (passkey is null) return PasskeyErrors.NotFound;

        var others = await db.Passkeys.CountAsync(p => p.AccountId == account.Id && p.Id != passkey.Id, ct);
        if (!account.HasPassword && others == 0 && !await db.SocialIdentities.AnyAsync(i => i.AccountId == account.Id, ct)) return SocialErrors.LastWayIn;

        var left = others + await db.SecondFactors.CountAsync(f => f.AccountId == account.Id && f.EnrolledAt != null, ct);
        var allowed = factors.CheckLast(account, left);
        if (allowed.IsRefused) return allowed;

        account.ChangeWaysIn();
        db.Passkeys.Remove(passkey);
        if (await addresses.FindAsync(account.Id, ct) is { } to) outbox.Add(FactorMails.PasskeyDeleted(to, passkey.Name));
        audit.Add(account, new AuditChange("passkeyDeleted", null, true));
        return await db.SaveAsync(ct);
    }
}
