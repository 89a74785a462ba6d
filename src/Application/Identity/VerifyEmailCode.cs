using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Checks the code that was sent; a handful of tries, then a new code is needed.</summary>
public sealed record VerifyEmailCode(string Email, string Code) : IUseCase, ICommand;

internal sealed class VerifyEmailCodeValidator : AbstractValidator<VerifyEmailCode>
{
    public VerifyEmailCodeValidator()
    {
        RuleFor(r => r.Email).IsEmail();
        RuleFor(r => r.Code).NotEmpty().Matches("^[0-9]{6}$").WithMessage("Six digits.");
    }
}

internal sealed class VerifyEmailCodeHandler(IPickGoDb db, IAuditTrail audit, TimeProvider time) : IRequestHandler<VerifyEmailCode, Result>
{
    public async Task<Result> Handle(VerifyEmailCode request, CancellationToken cancellationToken)
    {
        var email = Account.NormalizeEmail(request.Email);
        var verification = await db.EmailVerifications.FirstOrDefaultAsync(v => v.Email == email, cancellationToken);
        if (verification is null) return IdentityErrors.CodeExpired;

        // A wrong code must be saved too: the try counts. Tries at once meet in the token.
        var verified = verification.Verify(SendEmailCodeHandler.HashOf(email, request.Code), time.GetUtcNow().UtcDateTime);
        audit.Add(EmailVerification.AuditSubject, new AuditChange("verified", null, verified.IsSuccess));
        var saved = await db.SaveAsync(cancellationToken);
        return saved.IsRefused ? saved : verified;
    }
}
