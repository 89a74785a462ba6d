using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Adds the passkey that a browser made, and tells the member.</summary>
/// <param name="AccountId">Whose.</param>
/// <param name="Secret">Of the challenge, from the cookie.</param>
/// <param name="Credential">The browser's answer, JSON.</param>
/// <param name="Name">How the member knows it.</param>
public sealed record AddPasskey(long AccountId, string? Secret, string Credential, string Name) : IUseCase<PasskeyView>, ICommand;

internal sealed class AddPasskeyValidator : AbstractValidator<AddPasskey>
{
    public AddPasskeyValidator()
    {
        RuleFor(r => r.Credential).IsCredential();
        RuleFor(r => r.Name).IsPasskeyName();
    }
}

internal sealed class AddPasskeyHandler(
    IPickGoDb db, IPasskeys passkeys, IPasskeyChallenges challenges, Transactions transactions, IMailAddresses addresses, IOutbox outbox, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<AddPasskey, Result<PasskeyView>>
{
    public async Task<Result<PasskeyView>> Handle(AddPasskey request, CancellationToken cancellationToken)
    {
        var state = await challenges.TakeAsync(PasskeyPurpose.Add, request.AccountId, request.Secret);
        if (state is null || await passkeys.ReadAddedAsync(request.Credential, state, cancellationToken) is not { } made) return PasskeyErrors.NotAdded;

        return await transactions.RunUntilSettledAsync(() => AddAsync(request, made, cancellationToken), cancellationToken);
    }

    private async Task<Result<PasskeyView>> AddAsync(AddPasskey request, NewPasskey made, CancellationToken ct)
    {
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.Id == request.AccountId && a.LockedAt == null, ct);
        if (account is null) return IdentityErrors.AccountNotFound;
        if (await db.Passkeys.CountAsync(p => p.AccountId == account.Id, ct) >= Passkey.MaxPerAccount) return PasskeyErrors.TooMany;

        // Of two that are added at once each would find room: the account's row lets one through after the other.
        account.ChangeWaysIn();
        var passkey = new Passkey(account.Id, request.Name, made, time.GetUtcNow().UtcDateTime);
        db.Passkeys.Add(passkey);
        if (await addresses.FindAsync(account.Id, ct) is { } to) outbox.Add(FactorMails.PasskeyAdded(to, passkey.Name));
        audit.Add(account, new AuditChange("passkeyAdded", null, true));
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : PasskeyView.Of(passkey);
    }
}
