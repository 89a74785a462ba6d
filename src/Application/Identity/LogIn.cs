using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>
/// Logs somebody in. Guessing is slowed by device and address (<see cref="ILoginThrottle"/>); what is tried meanwhile is not looked at and
/// leaves no entry, so that nobody fills the audit trail by guessing.
/// </summary>
/// <param name="Email">The address of the account.</param>
/// <param name="Password">As it was typed.</param>
/// <param name="Device">What they log in from.</param>
public sealed record LogIn(string Email, string Password, LoginDevice Device) : IUseCase<LoggedIn>, ICommand;

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
    IPickGoDb db, IPasswords passwords, LoginStart start, IAccessTokens access, Transactions transactions, RequestContext context, IAuditTrail audit,
    ILoginThrottle throttle) : IRequestHandler<LogIn, Result<LoggedIn>>
{
    private static readonly AuditSubject Unknown = new("account", "");

    public async Task<Result<LoggedIn>> Handle(LogIn request, CancellationToken cancellationToken)
    {
        var email = Account.NormalizeEmail(request.Email);
        var known = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.Email == email, cancellationToken);
        var id = known?.Id ?? 0;
        var isKnown = await start.IsKnownAsync(id, request.Device, cancellationToken);
        if (await throttle.TakeAsync(email, request.Device, isKnown, cancellationToken) is { } seconds) return IdentityErrors.TooManyTries(seconds);

        // Slow on purpose, also where there is no such account; so it holds no transaction open.
        var right = passwords.Verify(known?.PasswordHash, request.Password);
        var recorded = await transactions.RunUntilSettledAsync(() => RecordAsync(known, right, isKnown, request.Device, cancellationToken), cancellationToken);
        if (recorded.IsRefused) return recorded.Error;
        if (recorded.Value is not { Refusal: null, Account: { } account, Session: { } session, RefreshToken: { } refresh }) return recorded.Value.Refusal!;

        await throttle.ForgiveAsync(email, request.Device, isKnown, CancellationToken.None);
        var (token, expiresIn) = access.Issue(account.Id, account.Role, session.Family);
        return new LoggedIn(account.Id, token, expiresIn, refresh);
    }

    private async Task<Result<Attempt>> RecordAsync(Account? known, bool right, bool isKnown, LoginDevice device, CancellationToken ct)
    {
        var id = known?.Id ?? 0;
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.Id == id, ct);
        // A change of the password that came since ended all log-ins; the password before it must not begin another.
        var refusal = Judge(account, right && account?.PasswordHash == known?.PasswordHash);
        var outcome = new AuditChange("loggedIn", null, refusal is null);
        if (account is null) audit.Add(Unknown, outcome);
        else audit.Add(account, outcome);
        (LoginSession? session, string? refresh) = refusal is null ? await start.BeginAsync(account!, device, isKnown, ct) : (null, null);

        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : new Attempt(account, refusal, session, refresh);
    }

    private Error? Judge(Account? account, bool right)
    {
        if (account is null || !right) return IdentityErrors.Credentials;

        context.ActAs(Account.ActorOf(account.Id, account.Role));
        // Who does not know the password learns nothing about the lock.
        return account.LockedAt is null ? null : IdentityErrors.LockedByOperator;
    }

    /// <summary>What was written down: a log-in, or why there was none.</summary>
    private sealed record Attempt(Account? Account, Error? Refusal, LoginSession? Session, string? RefreshToken);
}
