using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Members;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Logs a member in. Repeated failures lock the account for some minutes.</summary>
public sealed record LogIn(string Email, string Password) : IUseCase<LoggedIn>;

public sealed record LoggedIn(string AccessToken, int ExpiresIn, MemberView Member, string RefreshToken);

internal sealed class LogInValidator : AbstractValidator<LogIn>
{
    public LogInValidator()
    {
        RuleFor(r => r.Email).NotEmpty().MaximumLength(Member.EmailLength);
        RuleFor(r => r.Password).NotEmpty().MaximumLength(Member.PasswordLength);
    }
}

internal sealed class LogInHandler(IPickGoDb db, IPasswords passwords, RefreshTokens tokens, IAccessTokens access, TimeProvider time)
    : IRequestHandler<LogIn, Result<LoggedIn>>
{
    private const int Attempts = 5;

    public async Task<Result<LoggedIn>> Handle(LogIn request, CancellationToken cancellationToken)
    {
        var email = Member.NormalizeEmail(request.Email);
        for (var attempt = 1; ; attempt++)
        {
            db.ClearTracking();
            var member = await db.Members.FirstOrDefaultAsync(m => m.Email == email, cancellationToken);
            var now = time.GetUtcNow().UtcDateTime;
            if (member?.IsLockedAt(now) == true) return MemberErrors.Locked((int)Math.Ceiling((member.LockedUntil!.Value - now).TotalSeconds));

            // Who does not know the password learns nothing about the lock.
            var right = passwords.Verify(member?.PasswordHash, request.Password);
            if (member is null) return MemberErrors.Credentials;
            if (right && member.LockedAt is not null) return MemberErrors.LockedByOperator;

            if (right) member.LoginSucceeded();
            else member.LoginFailed(now);
            var refresh = right ? tokens.Start(member.Id) : null;

            // Guesses that run at once meet in the row's token, so each of them counts.
            var saved = await db.SaveAsync(cancellationToken);
            if (saved.IsRefused && attempt < Attempts) continue;
            if (saved.IsRefused) return saved.Error;
            if (refresh is null) return MemberErrors.Credentials;

            var (token, expiresIn) = access.Issue(member.Id, member.Role);
            return new LoggedIn(token, expiresIn, member.ToView(), refresh);
        }
    }
}
