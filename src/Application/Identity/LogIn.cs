using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Logs somebody in. Repeated failures lock the account out for some minutes.</summary>
public sealed record LogIn(string Email, string Password) : IUseCase<LoggedIn>, ICommand;

/// <param name="AccountId">Whose account it is.</param>
/// <param name="AccessToken">For the Authorization header.</param>
/// <param name="ExpiresIn">Its life in seconds.</param>
/// <param name="RefreshToken">For the cookie.</param>
public sealed record LoggedIn(long AccountId, string AccessToken, int ExpiresIn, string RefreshToken);

internal sealed class LogInValidator : AbstractValidator<LogIn>
{
    public LogInValidator()
    {
        RuleFor(r => r.Email).NotEmpty().MaximumLength(Account.EmailLength);
        RuleFor(r => r.Password).NotEmpty().MaximumLength(Account.PasswordLength);
    }
}

internal sealed class LogInHandler(
    IPickGoDb db, IPasswords passwords, RefreshTokens tokens, IAccessTokens access, Transactions transactions, RequestContext context, IAuditTrail audit,
    TimeProvider time) : IRequestHandler<LogIn, Result<LoggedIn>>
{
    public async Task<Result<LoggedIn>> Handle(LogIn request, CancellationToken cancellationToken)
    {
        var email = Account.NormalizeEmail(request.Email);
        var known = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.Email == email, cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        if (known?.IsLockedOutAt(now) == true) return LockedOut(known, now);

        // Slow on purpose, also where there is no such account; so it holds no transaction open.
        var right = passwords.Verify(known?.PasswordHash, request.Password);
        var recorded = await transactions.RunUntilSettledAsync(() => RecordAsync(known?.Id, right, cancellationToken), cancellationToken);
        if (recorded.IsRefused) return recorded.Error;
        if (recorded.Value is not { RefreshToken: { } refresh } attempt) return IdentityErrors.Credentials;

        var (token, expiresIn) = access.Issue(attempt.AccountId, attempt.Role);
        return new LoggedIn(attempt.AccountId, token, expiresIn, refresh);
    }

    /// <summary>Guesses that run at once meet in the row's token, so each of them counts.</summary>
    private async Task<Result<Attempt>> RecordAsync(long? accountId, bool right, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.Id == accountId, ct);
        if (account is null)
        {
            audit.Add(Unknown, Outcome(false));
        }
        else
        {
            if (account.IsLockedOutAt(now)) return LockedOut(account, now);
            // Who does not know the password learns nothing about the lock.
            if (right && account.LockedAt is not null) return IdentityErrors.LockedByOperator;

            if (right) account.LoginSucceeded();
            else account.LoginFailed(now);
            context.ActAs(right ? ActorOf(account) : context.Actor);
            audit.Add(account, Outcome(right));
        }

        var refresh = right && account is not null ? tokens.Start(account.Id) : null;
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : new Attempt(account?.Id ?? 0, account?.Role ?? default, refresh);
    }

    private static readonly AuditSubject Unknown = new("account", "");

    private static Actor ActorOf(Account account) => Actor.Member(account.Id);

    private static AuditChange Outcome(bool right) => new("loggedIn", null, right);

    private static Error LockedOut(Account account, DateTime now) =>
        IdentityErrors.LockedOut((int)Math.Ceiling((account.LockedOutUntil!.Value - now).TotalSeconds));

    private sealed record Attempt(long AccountId, AccountRole Role, string? RefreshToken);
}
