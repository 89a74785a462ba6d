using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Identity;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>Makes an account and its member of whoever verified the address.</summary>
public sealed record SignUp(string Email, string Password, string Nickname) : IUseCase<MemberView>, ICommand;

internal sealed class SignUpValidator : AbstractValidator<SignUp>
{
    public SignUpValidator()
    {
        RuleFor(r => r.Email).IsEmail();
        RuleFor(r => r.Password).IsPassword();
        RuleFor(r => r.Nickname).IsNickname();
    }
}

internal sealed class SignUpHandler(
    IPickGoDb db, IPasswords passwords, IPasswordGuesses guesses, Transactions transactions, RequestContext context, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<SignUp, Result<MemberView>>
{
    public Task<Result<MemberView>> Handle(SignUp request, CancellationToken cancellationToken)
    {
        if (guesses.Contain(request.Password, request.Email, request.Nickname)) return Task.FromResult<Result<MemberView>>(IdentityErrors.PasswordGuessable);

        // Hashing is slow on purpose; it must not hold a transaction open.
        var hash = passwords.Hash(request.Password);
        return transactions.RunAsync(() => RecordAsync(request, hash, cancellationToken), cancellationToken);
    }

    private async Task<Result<MemberView>> RecordAsync(SignUp request, string hash, CancellationToken ct)
    {
        var email = Account.NormalizeEmail(request.Email);
        if (await db.Accounts.AnyAsync(a => a.Email == email, ct)) return IdentityErrors.EmailTaken;

        var now = time.GetUtcNow().UtcDateTime;
        var verification = await db.EmailVerifications.FirstOrDefaultAsync(v => v.Email == email, ct);
        if (verification?.IsVerifiedAt(now) != true) return IdentityErrors.EmailNotVerified;

        var member = new Member(new Account(email, hash, AccountRole.User, now, context.Actor), request.Nickname);
        db.Members.Add(member);
        db.EmailVerifications.Remove(verification);
        var saved = await db.SaveAsync(ct);
        if (saved.IsRefused) return saved.Error;

        // Only now it has the id that the entry is about.
        audit.Add(member.Account.AuditSubject, new AuditChange("role", null, member.Account.Role));
        saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : MemberView.Of(member);
    }
}
