using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Changes a password, which needs the present one. All other log-ins end, and the account's address is told.</summary>
/// <param name="AccountId">Whose.</param>
/// <param name="Current">The present one.</param>
/// <param name="New">The next one.</param>
/// <param name="Session">The log-in that asks, which stays (<see cref="LoginSession.Family"/>).</param>
/// <param name="Device">What they ask from: wrong ones are guesses too.</param>
public sealed record ChangePassword(long AccountId, string Current, string New, string? Session, LoginDevice Device) : IUseCase, ICommand;

internal sealed class ChangePasswordValidator : AbstractValidator<ChangePassword>
{
    public ChangePasswordValidator()
    {
        RuleFor(r => r.Current).NotEmpty().MaximumLength(Account.PasswordLength);
        RuleFor(r => r.New).IsPassword();
    }
}

internal sealed class ChangePasswordHandler(
    IPickGoDb db, IPasswords passwords, IPasswordGuesses guesses, ILoginThrottle throttle, RefreshTokens tokens, Transactions transactions, IOutbox outbox,
    IAuditTrail audit, TimeProvider time) : IRequestHandler<ChangePassword, Result>
{
    public async Task<Result> Handle(ChangePassword request, CancellationToken cancellationToken)
    {
        var known = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.Id == request.AccountId, cancellationToken);
        if (known is null) return IdentityErrors.AccountNotFound;
        if (guesses.Contain(request.New, known.Email)) return IdentityErrors.PasswordGuessable;
        if (await throttle.TakeAsync(known.Email, request.Device, isKnown: request.Device.Hash is not null, cancellationToken) is { } seconds) return IdentityErrors.TooManyTries(seconds);

        // Both are slow on purpose, so they hold no transaction open.
        if (!passwords.Verify(known.PasswordHash, request.Current)) return IdentityErrors.PasswordWrong;
        var hash = passwords.Hash(request.New);
        var changed = await transactions.RunUntilSettledAsync(() => ChangeAsync(request, known.PasswordHash, hash, cancellationToken), cancellationToken);
        if (changed.IsSuccess) await throttle.ForgiveAsync(known.Email, request.Device, isKnown: request.Device.Hash is not null, CancellationToken.None);
        return changed;
    }

    /// <summary>Of two changes at once the second finds that its present password is no longer that.</summary>
    private async Task<Result> ChangeAsync(ChangePassword request, string before, string hash, CancellationToken ct)
    {
        var account = await db.Accounts.FirstAsync(a => a.Id == request.AccountId, ct);
        if (account.PasswordHash != before) return IdentityErrors.PasswordWrong;

        account.ChangePassword(hash, time.GetUtcNow().UtcDateTime);
        await tokens.EndAsync(db.LoginSessions.Where(s => s.AccountId == account.Id && s.Family != request.Session), ct);
        outbox.Add(MailOf(account.Email));
        audit.Add(account);
        return await db.SaveAsync(ct);
    }

    private static Mail MailOf(string email)
    {
        var layout = new MailLayout(
            new("비밀번호가 바뀌었어요", "Your password was changed"),
            new("다른 기기에서는 모두 로그아웃했어요.", "All other devices are logged out."),
            [],
            new("직접 바꾸지 않았다면 바로 비밀번호를 다시 정해 주세요.", "If it was not you, set a new password at once."));
        return new Mail(email, "[PickGo] 비밀번호가 바뀌었어요 · Your password was changed", layout.Text, layout.Html, Mail.NewMessageId());
    }
}
