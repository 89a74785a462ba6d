using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>
/// Somebody forgot a password. The answer, and the work before it, are the same whether or not a member has the address: what differs is
/// done by the outbox (<see cref="PasswordResetAsked"/>).
/// </summary>
/// <param name="Email">As it was typed.</param>
/// <param name="Device">Who asks.</param>
public sealed record AskPasswordReset(string Email, LoginDevice Device) : IUseCase, ICommand;

internal sealed class AskPasswordResetValidator : AbstractValidator<AskPasswordReset>
{
    public AskPasswordResetValidator() => RuleFor(r => r.Email).IsEmail();
}

internal sealed class AskPasswordResetHandler(IPickGoDb db, IMailThrottle throttle, Transactions transactions, IOutbox outbox, IAuditTrail audit)
    : IRequestHandler<AskPasswordReset, Result>
{
    /// <summary>An address is personal: the audit trail says that somebody asked, not for which.</summary>
    private static readonly AuditSubject Subject = new("password-reset", "");

    public async Task<Result> Handle(AskPasswordReset request, CancellationToken cancellationToken)
    {
        var email = Account.NormalizeEmail(request.Email);
        var isKnown = request.Device.Hash is { } device
            && await db.LoginSessions.AnyAsync(s => s.DeviceHash == device && db.Accounts.Any(a => a.Id == s.AccountId && a.Email == email), cancellationToken);
        var permit = await throttle.TakeAsync(MailPurpose.PasswordReset, email, request.Device, isKnown, cancellationToken);
        if (permit.WaitSeconds is { } seconds) return IdentityErrors.TooManyTries(seconds);
        // The mailbox holds a link that works already.
        if (permit.IsSpent) return Result.Done;

        return await transactions.RunAsync(() => RecordAsync(email, cancellationToken), cancellationToken);
    }

    private async Task<Result> RecordAsync(string email, CancellationToken ct)
    {
        outbox.Add(new PasswordResetAsked(email));
        audit.Add(Subject, new AuditChange("asked", null, true));
        return await db.SaveAsync(ct);
    }
}
