using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>
/// Sends a six-digit code to an address, good only for the browser that asks. The answer, and the work before it, are the same whether or
/// not a member has the address: what differs is done by the outbox (<see cref="EmailCodeAsked"/>).
/// </summary>
/// <param name="Email">As it was typed.</param>
/// <param name="Device">The browser that asks.</param>
public sealed record SendEmailCode(string Email, LoginDevice Device) : IUseCase, ICommand;

internal sealed class SendEmailCodeValidator : AbstractValidator<SendEmailCode>
{
    public SendEmailCodeValidator() => RuleFor(r => r.Email).IsEmail();
}

internal sealed class SendEmailCodeHandler(
    IPickGoDb db, IMailThrottle throttle, Transactions transactions, IOutbox outbox, IAuditTrail audit, TimeProvider time) : IRequestHandler<SendEmailCode, Result>
{
    public async Task<Result> Handle(SendEmailCode request, CancellationToken cancellationToken)
    {
        var email = Account.NormalizeEmail(request.Email);
        var permit = await throttle.TakeAsync(MailPurpose.EmailCode, email, request.Device, isKnown: false, cancellationToken);
        if (permit.WaitSeconds is { } seconds) return IdentityErrors.TooManyTries(seconds);
        if (permit.IsSpent) return IdentityErrors.CodeTooSoon((int)EmailVerification.Lifetime.TotalSeconds);

        return await transactions.RunAsync(() => RecordAsync(email, request.Device.Hash ?? "", cancellationToken), cancellationToken);
    }

    private async Task<Result> RecordAsync(string email, string device, CancellationToken ct)
    {
        var verification = await db.EmailVerifications.FirstOrDefaultAsync(v => v.Email == email && v.DeviceHash == device, ct);
        if (verification is null) db.EmailVerifications.Add(verification = new EmailVerification(email, device));

        var asked = verification.Ask(time.GetUtcNow().UtcDateTime);
        if (asked.IsRefused) return asked;

        outbox.Add(new EmailCodeAsked(email, device));
        audit.Add(EmailVerification.AuditSubject);
        return await db.SaveAsync(ct);
    }
}
