using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Changes the address by the code that was sent to the new one. All other log-ins end, and both addresses are told.</summary>
/// <param name="AccountId">Whose.</param>
/// <param name="Code">Six digits.</param>
/// <param name="Session">The log-in that asks, which stays (<see cref="LoginSession.Family"/>).</param>
public sealed record ChangeEmail(long AccountId, string Code, string? Session) : IUseCase, ICommand;

internal sealed class ChangeEmailValidator : AbstractValidator<ChangeEmail>
{
    public ChangeEmailValidator() => RuleFor(r => r.Code).IsEmailCode();
}

internal sealed class ChangeEmailHandler(
    IPickGoDb db, IPasswords passwords, RefreshTokens tokens, IMailAddresses addresses, Transactions transactions, IOutbox outbox, IAuditTrail audit,
    TimeProvider time)
    : IRequestHandler<ChangeEmail, Result>
{
    public async Task<Result> Handle(ChangeEmail request, CancellationToken cancellationToken)
    {
        var taken = await TryAsync(request, cancellationToken);
        if (taken.IsRefused) return taken;
        if (taken.Value.Refusal is { } refusal) return refusal;

        db.ClearTracking();
        var changed = await transactions.RunAsync(() => ChangeAsync(request, taken.Value.Email, cancellationToken), cancellationToken);
        // Another account has the address by now. Whoever asks learns that it could not be had, not whose it is.
        return changed.Error == IdentityErrors.EmailTaken ? IdentityErrors.EmailNotChanged : changed;
    }

    /// <summary>The try counts whatever comes of it, so it is saved by itself. Tries at once meet in the token.</summary>
    private async Task<Result<Try>> TryAsync(ChangeEmail request, CancellationToken ct)
    {
        var change = await db.EmailChanges.FirstOrDefaultAsync(c => c.AccountId == request.AccountId, ct);
        if (change is null) return IdentityErrors.CodeExpired;

        var right = change.Tries < EmailVerification.MaxTries && passwords.Verify(change.CodeHash, request.Code);
        var verified = change.Verify(right, time.GetUtcNow().UtcDateTime);
        audit.Add(Account.SubjectOf(request.AccountId), new AuditChange("emailProved", null, verified.IsSuccess));
        if (verified.IsSuccess) db.EmailChanges.Remove(change);
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : new Try(change.Email, verified.Error);
    }

    private async Task<Result> ChangeAsync(ChangeEmail request, string email, CancellationToken ct)
    {
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.Id == request.AccountId, ct);
        if (account is null) return IdentityErrors.AccountNotFound;

        var before = await addresses.FindAsync(account.Id, ct);
        account.ChangeEmail(email);
        await tokens.EndAsync(db.LoginSessions.Where(s => s.AccountId == account.Id && s.Family != request.Session), ct);
        // A link that went to the address before must open nothing any more.
        await db.PasswordResets.Where(r => r.AccountId == account.Id).ExecuteDeleteAsync(ct);
        if (before is not null) outbox.Add(MailOf(before));
        outbox.Add(MailOf(new MailRecipient(account.Email, before?.Language ?? default)));
        audit.Add(account, new AuditChange("emailChanged", null, true));
        return await db.SaveAsync(ct);
    }

    private static Mail MailOf(MailRecipient to)
    {
        var layout = new MailLayout(
            new("로그인 이메일이 바뀌었어요", "Your e-mail address was changed"),
            new("이제 새 이메일로 로그인해 주세요. 다른 기기에서는 모두 로그아웃했어요.", "Log in with the new address from now on. All other devices are logged out."),
            [],
            new("직접 바꾸지 않았다면 바로 고객센터에 알려 주세요.", "If it was not you, tell customer service at once."));
        return layout.To(to);
    }

    /// <summary>What was written down: the address that was proved, or why it was not.</summary>
    private sealed record Try(string Email, Error? Refusal);
}
