using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>
/// Sends a code to the address that a member wants to log in with. It needs the present password; the answer, and the work before it, are the
/// same whether or not another member has the address: what differs is done by the outbox (<see cref="EmailChangeAsked"/>).
/// </summary>
/// <param name="AccountId">Whose.</param>
/// <param name="Email">The address wanted.</param>
/// <param name="Password">The present one.</param>
/// <param name="Device">What they ask from: wrong passwords are guesses too.</param>
public sealed record AskEmailChange(long AccountId, string Email, string Password, LoginDevice Device) : IUseCase, ICommand;

internal sealed class AskEmailChangeValidator : AbstractValidator<AskEmailChange>
{
    public AskEmailChangeValidator()
    {
        RuleFor(r => r.Email).IsEmail();
        RuleFor(r => r.Password).NotEmpty().MaximumLength(Account.PasswordLength);
    }
}

internal sealed class AskEmailChangeHandler(
    IPickGoDb db, PresentPassword present, IMailThrottle throttle, Transactions transactions, IOutbox outbox, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<AskEmailChange, Result>
{
    public async Task<Result> Handle(AskEmailChange request, CancellationToken cancellationToken)
    {
        var known = await present.CheckAsync(request.AccountId, request.Password, request.Device, cancellationToken);
        if (known.IsRefused) return known;

        var permit = await throttle.TakeAsync(MailPurpose.EmailCode, Account.NormalizeEmail(request.Email), request.Device, isKnown: false, cancellationToken);
        if (permit.WaitSeconds is { } seconds) return IdentityErrors.TooManyTries(seconds);
        if (permit.IsSpent) return IdentityErrors.CodeTooSoon((int)EmailVerification.Lifetime.TotalSeconds);

        return await transactions.RunAsync(() => RecordAsync(request, cancellationToken), cancellationToken);
    }

    private async Task<Result> RecordAsync(AskEmailChange request, CancellationToken ct)
    {
        var change = await db.EmailChanges.FirstOrDefaultAsync(c => c.AccountId == request.AccountId, ct);
        if (change is null) db.EmailChanges.Add(change = new EmailChange(request.AccountId));

        var asked = change.Ask(request.Email, time.GetUtcNow().UtcDateTime);
        if (asked.IsRefused) return asked;

        outbox.Add(new EmailChangeAsked(request.AccountId));
        audit.Add(Account.SubjectOf(request.AccountId), new AuditChange("emailChangeAsked", null, true));
        return await db.SaveAsync(ct);
    }
}
