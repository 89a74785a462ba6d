using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Identity;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>Makes a member of whoever verified the address.</summary>
public sealed record SignUp(string Email, string Password, string Nickname) : IUseCase<MemberView>, IIdempotent
{
    public object Fingerprint => new { Email, Nickname };
}

internal sealed class SignUpValidator : AbstractValidator<SignUp>
{
    public SignUpValidator()
    {
        RuleFor(r => r.Email).IsEmail();
        RuleFor(r => r.Password).IsPassword();
        RuleFor(r => r.Nickname).IsNickname();
    }
}

internal sealed class SignUpHandler(IPickGoDb db, IPasswords passwords, Transactions transactions, TimeProvider time)
    : IRequestHandler<SignUp, Result<MemberView>>
{
    public Task<Result<MemberView>> Handle(SignUp request, CancellationToken cancellationToken)
    {
        // Hashing is slow on purpose; it must not hold a transaction open.
        var hash = passwords.Hash(request.Password);
        return transactions.RunAsync(() => RecordAsync(request, hash, cancellationToken), cancellationToken);
    }

    private async Task<Result<MemberView>> RecordAsync(SignUp request, string hash, CancellationToken ct)
    {
        var email = Member.NormalizeEmail(request.Email);
        if (await db.Members.AnyAsync(m => m.Email == email, ct)) return MemberErrors.EmailTaken;

        var now = time.GetUtcNow().UtcDateTime;
        var verification = await db.EmailVerifications.FirstOrDefaultAsync(v => v.Email == email, ct);
        if (verification?.IsVerifiedAt(now) != true) return MemberErrors.EmailNotVerified;

        var member = new Member(email, request.Nickname, hash, MemberRole.User, now);
        db.Members.Add(member);
        db.EmailVerifications.Remove(verification);
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : member.ToView();
    }
}
