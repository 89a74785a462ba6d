using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Identity;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>Makes an account and its member of whoever verified an address, with what they agreed to.</summary>
/// <param name="SignUpToken">Proof of the address (<see cref="EmailProofView"/>).</param>
/// <param name="Password">As it was typed.</param>
/// <param name="Nickname">As others will see it.</param>
/// <param name="Consents">Terms, privacy and age are needed.</param>
/// <param name="Language">Of mails.</param>
public sealed record SignUp(string SignUpToken, string Password, string Nickname, IReadOnlyList<ConsentRequest> Consents, Language Language)
    : IUseCase<MemberView>, ICommand;

internal sealed class SignUpValidator : AbstractValidator<SignUp>
{
    public SignUpValidator()
    {
        RuleFor(r => r.SignUpToken).NotEmpty().MaximumLength(EmailVerification.ProofHashLength);
        RuleFor(r => r.Password).IsPassword();
        RuleFor(r => r.Nickname).IsNickname();
        RuleFor(r => r.Consents).AreConsents();
        RuleFor(r => r.Language).IsInEnum();
    }
}

internal sealed class SignUpHandler(
    IPickGoDb db, IPasswords passwords, IPasswordGuesses guesses, IConsentTexts texts, Transactions transactions, RequestContext context, IAuditTrail audit,
    TimeProvider time) : IRequestHandler<SignUp, Result<MemberView>>
{
    public async Task<Result<MemberView>> Handle(SignUp request, CancellationToken cancellationToken)
    {
        var answered = ConsentRules.CheckAll(request.Consents, texts);
        if (answered.IsRefused) return answered.Error;
        if (Nicknames.LooksLikeOperators(request.Nickname)) return MemberErrors.NicknameReserved;

        var proof = Secrets.Hash(request.SignUpToken);
        var verification = await db.EmailVerifications.AsNoTracking().FirstOrDefaultAsync(v => v.ProofHash == proof, cancellationToken);
        // Only who proved an address makes us hash: that is slow on purpose.
        if (verification?.IsVerifiedAt(time.GetUtcNow().UtcDateTime) != true) return IdentityErrors.EmailNotVerified;
        if (guesses.Contain(request.Password, verification.Email, request.Nickname)) return IdentityErrors.PasswordGuessable;

        var hash = passwords.Hash(request.Password);
        return await transactions.RunAsync(() => RecordAsync(request, proof, hash, cancellationToken), cancellationToken);
    }

    private async Task<Result<MemberView>> RecordAsync(SignUp request, string proof, string hash, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var verification = await db.EmailVerifications.FirstOrDefaultAsync(v => v.ProofHash == proof, ct);
        if (verification is null) return IdentityErrors.EmailNotVerified;
        if (await db.Accounts.AnyAsync(a => a.Email == verification.Email, ct)) return IdentityErrors.EmailTaken;

        var account = new Account(verification.Email, hash, AccountRole.User, now, context.Actor);
        var member = new Member(account, Nicknames.Normalize(request.Nickname), request.Language);
        ConsentRules.Record(member, request.Consents, now);
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
