using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Checks the code that this browser had sent; a handful of tries, then a new code is needed.</summary>
/// <param name="Email">As it was typed.</param>
/// <param name="Code">Six digits.</param>
/// <param name="Device">The browser; in another one than asked, every code is wrong.</param>
public sealed record VerifyEmailCode(string Email, string Code, LoginDevice Device) : IUseCase<EmailProofView>, ICommand;

/// <param name="SignUpToken">The only proof of the address, for half an hour.</param>
public sealed record EmailProofView(string SignUpToken);

internal sealed class VerifyEmailCodeValidator : AbstractValidator<VerifyEmailCode>
{
    public VerifyEmailCodeValidator()
    {
        RuleFor(r => r.Email).IsEmail();
        RuleFor(r => r.Code).IsEmailCode();
    }
}

internal sealed class VerifyEmailCodeHandler(IPickGoDb db, IPasswords passwords, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<VerifyEmailCode, Result<EmailProofView>>
{
    public async Task<Result<EmailProofView>> Handle(VerifyEmailCode request, CancellationToken cancellationToken)
    {
        var (email, device) = (Account.NormalizeEmail(request.Email), request.Device.Hash ?? "");
        var verification = await db.EmailVerifications.FirstOrDefaultAsync(v => v.Email == email && v.DeviceHash == device, cancellationToken);
        // This browser asked for none: nobody learns from that whether another one did.
        if (verification is null) return IdentityErrors.CodeWrong;

        // Slow on purpose, also where no code went out because the address is a member's. Spent tries cost us nothing more.
        var right = verification.Tries < EmailVerification.MaxTries && passwords.Verify(verification.CodeHash, request.Code);
        var proof = Secrets.Next();
        // A wrong code must be saved too: the try counts. Tries at once meet in the token.
        var verified = verification.Verify(right, Secrets.Hash(proof), time.GetUtcNow().UtcDateTime);
        audit.Add(EmailVerification.AuditSubject, new AuditChange("verified", null, verified.IsSuccess));
        var saved = await db.SaveAsync(cancellationToken);
        if (saved.IsRefused) return saved.Error;
        return verified.IsRefused ? verified.Error : new EmailProofView(proof);
    }
}
