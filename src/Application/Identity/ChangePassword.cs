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
    IPickGoDb db, IPasswords passwords, IPasswordGuesses guesses, PresentPassword present, RefreshTokens tokens, Transactions transactions, IMailAddresses addresses, IOutbox outbox,
    IAuditTrail audit, TimeProvider time) : IRequestHandler<ChangePassword, Result>
{
    public async Task<Result> Handle(ChangePassword request, CancellationToken cancellationToken)
    {
        var known = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.Id == request.AccountId, cancellationToken);
        if (known is null) return IdentityErrors.AccountNotFound;
        if (guesses.Contain(request.New, known.Email)) return IdentityErrors.PasswordGuessable;

        // Both are slow on purpose, so they hold no transaction open.
        var checkedPassword = await present.CheckAsync(request.AccountId, request.Current, request.Device, cancellationToken);
        if (checkedPassword.IsRefused) return checkedPassword.Error;
        var hash = passwords.Hash(request.New);
        var before = checkedPassword.Value.PasswordHash;
        return await transactions.RunUntilSettledAsync(() => ChangeAsync(request, before, hash, cancellationToken), cancellationToken);
    }

    /// <summary>Of two changes at once the second finds that its present password is no longer that.</summary>
    private async Task<Result> ChangeAsync(ChangePassword request, string before, string hash, CancellationToken ct)
    {
        var account = await db.Accounts.FirstAsync(a => a.Id == request.AccountId, ct);
        if (account.PasswordHash != before) return IdentityErrors.PasswordWrong;

        account.ChangePassword(hash, time.GetUtcNow().UtcDateTime);
        await tokens.EndAsync(db.LoginSessions.Where(s => s.AccountId == account.Id && s.Family != request.Session), ct);
        if (await addresses.FindAsync(account.Id, ct) is { } to) outbox.Add(PasswordMails.Changed(to));
        audit.Add(account);
        return await db.SaveAsync(ct);
    }
}
