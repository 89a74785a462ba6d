using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>
/// Logs in whoever shows a passkey. It is something they have, opened by something they know or are (user verification): both factors at once.
/// What is wrong with one that is refused is not said. A signature cannot be guessed, so there are no tries to count.
/// </summary>
/// <param name="Secret">Of the challenge, from the cookie.</param>
/// <param name="Credential">The browser's answer, JSON.</param>
/// <param name="Device">What they log in from.</param>
public sealed record LogInWithPasskey(string? Secret, string Credential, LoginDevice Device) : IUseCase<LogInAnswer>, ICommand;

internal sealed class LogInWithPasskeyValidator : AbstractValidator<LogInWithPasskey>
{
    public LogInWithPasskeyValidator() => RuleFor(r => r.Credential).IsCredential();
}

internal sealed class LogInWithPasskeyHandler(
    IPickGoDb db, IPasskeys passkeys, IPasskeyChallenges challenges, LogInSteps steps, Transactions transactions, RequestContext context, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<LogInWithPasskey, Result<LogInAnswer>>
{
    public async Task<Result<LogInAnswer>> Handle(LogInWithPasskey request, CancellationToken cancellationToken)
    {
        var state = await challenges.TakeAsync(PasskeyPurpose.LogIn, null, request.Secret);
        if (state is null || await passkeys.ReadShownAsync(request.Credential, state, cancellationToken) is not { } shown) return PasskeyErrors.Refused;

        var step = await transactions.RunUntilSettledAsync(() => RecordAsync(shown, request.Device, cancellationToken), cancellationToken);
        return step.IsRefused ? step.Error : steps.Answer(step.Value);
    }

    private async Task<Result<LogInStep>> RecordAsync(ShownPasskey shown, LoginDevice device, CancellationToken ct)
    {
        var passkey = await db.Passkeys.FirstOrDefaultAsync(p => p.CredentialHash == shown.CredentialHash && p.AccountId == shown.AccountId, ct);
        if (passkey is null) return PasskeyErrors.Refused;

        var account = await db.Accounts.FirstAsync(a => a.Id == passkey.AccountId, ct);
        context.ActAs(Account.ActorOf(account.Id, account.Role));
        if (account.LockedAt is not null) return IdentityErrors.LockedByOperator;
        var used = passkey.Use(shown.SignCount, shown.IsBackedUp, time.GetUtcNow().UtcDateTime);
        if (used.IsRefused) return used.Error;

        var step = await steps.BeginAsync(account, device, hasTwo: true, ct);
        audit.Add(account, new AuditChange("loggedIn", null, true));
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : step;
    }
}
