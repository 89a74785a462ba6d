using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Shows a passkey again in a log-in that stands, before something grave.</summary>
/// <param name="Caller">Who asks.</param>
/// <param name="Secret">Of the challenge, from the cookie.</param>
/// <param name="Credential">The browser's answer, JSON.</param>
public sealed record ShowPasskey(Caller Caller, string? Secret, string Credential) : IUseCase, ICommand;

internal sealed class ShowPasskeyValidator : AbstractValidator<ShowPasskey>
{
    public ShowPasskeyValidator() => RuleFor(r => r.Credential).IsCredential();
}

internal sealed class ShowPasskeyHandler(IPickGoDb db, IPasskeys passkeys, IPasskeyChallenges challenges, Transactions transactions, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<ShowPasskey, Result>
{
    public async Task<Result> Handle(ShowPasskey request, CancellationToken cancellationToken)
    {
        var state = await challenges.TakeAsync(PasskeyPurpose.Show, request.Caller.AccountId, request.Secret);
        if (state is null || await passkeys.ReadShownAsync(request.Credential, state, cancellationToken) is not { } shown || shown.AccountId != request.Caller.AccountId)
            return PasskeyErrors.NotShown;

        return await transactions.RunUntilSettledAsync(() => RecordAsync(request.Caller, shown, cancellationToken), cancellationToken);
    }

    private async Task<Result> RecordAsync(Caller caller, ShownPasskey shown, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var passkey = await db.Passkeys.FirstOrDefaultAsync(p => p.CredentialHash == shown.CredentialHash && p.AccountId == caller.AccountId, ct);
        var session = await db.LoginSessions.FirstOrDefaultAsync(s => s.AccountId == caller.AccountId && s.Family == caller.Session && s.EndedAt == null, ct);
        if (passkey is null || session is null) return PasskeyErrors.NotShown;
        var used = passkey.Use(shown.SignCount, shown.IsBackedUp, now);
        if (used.IsRefused) return PasskeyErrors.NotShown;

        session.ShowSecondFactor(now);
        audit.Add(session.AuditSubject, new AuditChange("secondFactorShown", null, true));
        return await db.SaveAsync(ct);
    }
}
