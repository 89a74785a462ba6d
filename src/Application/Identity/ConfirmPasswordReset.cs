using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Sets a password by the link that was mailed. Every log-in of the account ends, and its address is told.</summary>
/// <param name="Token">From the link.</param>
/// <param name="Password">The next one.</param>
public sealed record ConfirmPasswordReset(string Token, string Password) : IUseCase, ICommand;

internal sealed class ConfirmPasswordResetValidator : AbstractValidator<ConfirmPasswordReset>
{
    public ConfirmPasswordResetValidator()
    {
        RuleFor(r => r.Token).NotEmpty().MaximumLength(PasswordReset.TokenHashLength);
        RuleFor(r => r.Password).IsPassword();
    }
}

internal sealed class ConfirmPasswordResetHandler(
    IPickGoDb db, IPasswords passwords, IPasswordGuesses guesses, RefreshTokens tokens, Transactions transactions, RequestContext context, IMailAddresses addresses, IOutbox outbox,
    IAuditTrail audit, TimeProvider time) : IRequestHandler<ConfirmPasswordReset, Result>
{
    public async Task<Result> Handle(ConfirmPasswordReset request, CancellationToken cancellationToken)
    {
        var token = Secrets.Hash(request.Token);
        var now = time.GetUtcNow().UtcDateTime;
        var email = await db.PasswordResets.Where(r => r.TokenHash == token && r.UsedAt == null && r.ExpiresAt > now)
            .Join(db.Accounts, r => r.AccountId, a => a.Id, (r, a) => a.Email).FirstOrDefaultAsync(cancellationToken);
        // Only who holds a link makes us hash: that is slow on purpose.
        if (email is null) return IdentityErrors.ResetInvalid;
        if (guesses.Contain(request.Password, email)) return IdentityErrors.PasswordGuessable;

        var hash = passwords.Hash(request.Password);
        return await transactions.RunUntilSettledAsync(() => ChangeAsync(token, hash, cancellationToken), cancellationToken);
    }

    private async Task<Result> ChangeAsync(string token, string hash, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var reset = await db.PasswordResets.FirstOrDefaultAsync(r => r.TokenHash == token, ct);
        if (reset is null || reset.Use(now).IsRefused) return IdentityErrors.ResetInvalid;

        var account = await db.Accounts.FirstAsync(a => a.Id == reset.AccountId, ct);
        // Whoever reads the account's mail is its owner.
        context.ActAs(Account.ActorOf(account.Id, account.Role));
        account.ChangePassword(hash, now);
        await tokens.EndAsync(db.LoginSessions.Where(s => s.AccountId == account.Id), ct);
        if (await addresses.FindAsync(account.Id, ct) is { } to) outbox.Add(PasswordMails.Changed(to));
        audit.Add(account);
        return await db.SaveAsync(ct);
    }
}
