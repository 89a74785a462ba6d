using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Adds the passkey that a browser made, and tells the member; a log-in that waited for a second factor goes on.</summary>
/// <param name="By">Who.</param>
/// <param name="Secret">Of the challenge, from the cookie.</param>
/// <param name="Credential">The browser's answer, JSON.</param>
/// <param name="Name">How the member knows it.</param>
public sealed record AddPasskey(Enroller By, string? Secret, string Credential, string Name) : IUseCase<AddedPasskey>, ICommand;

/// <param name="Passkey">As it is listed.</param>
/// <param name="LoggedIn">Null: they were logged in already.</param>
public sealed record AddedPasskey(PasskeyView Passkey, LoggedIn? LoggedIn);

internal sealed class AddPasskeyValidator : AbstractValidator<AddPasskey>
{
    public AddPasskeyValidator()
    {
        RuleFor(r => r.Credential).IsCredential();
        RuleFor(r => r.Name).IsPasskeyName();
    }
}

internal sealed class AddPasskeyHandler(
    IPickGoDb db, IPasskeys passkeys, IPasskeyChallenges challenges, PendingLogIns pending, LogInSteps steps, Transactions transactions, RequestContext context,
    IMailAddresses addresses, IOutbox outbox, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<AddPasskey, Result<AddedPasskey>>
{
    public async Task<Result<AddedPasskey>> Handle(AddPasskey request, CancellationToken cancellationToken)
    {
        var who = await pending.FindEnrollerAsync(request.By, cancellationToken);
        if (who.IsRefused) return who.Error;
        var state = await challenges.TakeAsync(PasskeyPurpose.Add, who.Value.Id, request.Secret);
        if (state is null || await passkeys.ReadAddedAsync(request.Credential, state, cancellationToken) is not { } made) return PasskeyErrors.NotAdded;

        var added = await transactions.RunUntilSettledAsync(() => AddAsync(request, made, cancellationToken), cancellationToken);
        if (added.IsRefused) return added.Error;
        return new AddedPasskey(PasskeyView.Of(added.Value.Passkey), added.Value.Step is { } begun ? steps.Answer(begun).LoggedIn : null);
    }

    private async Task<Result<Added>> AddAsync(AddPasskey request, NewPasskey made, CancellationToken ct)
    {
        var who = await pending.FindEnrollerAsync(request.By, ct);
        if (who.IsRefused) return who.Error;
        var account = who.Value;
        if (await db.Passkeys.CountAsync(p => p.AccountId == account.Id, ct) >= Passkey.MaxPerAccount) return PasskeyErrors.TooMany;

        context.ActAs(Account.ActorOf(account.Id, account.Role));
        // Of two that are added at once each would find room: the account's row lets one through after the other.
        account.ChangeWaysIn();
        var passkey = new Passkey(account.Id, request.Name, made, time.GetUtcNow().UtcDateTime);
        db.Passkeys.Add(passkey);
        var step = await pending.GoOnAsync(request.By, ct);
        if (await addresses.FindAsync(account.Id, ct) is { } to) outbox.Add(FactorMails.PasskeyAdded(to, passkey.Name));
        audit.Add(account, new AuditChange("passkeyAdded", null, true));
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : new Added(passkey, step);
    }

    private sealed record Added(Passkey Passkey, LogInStep? Step);
}
