using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Identity;
using PickGo.Application.Identity.Social;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>Makes an account without a password of whoever came back from a provider, with what they agreed to, and logs them in.</summary>
/// <param name="Secret">What the browser came back with.</param>
/// <param name="SignUpToken">Proof of an address (<see cref="EmailProofView"/>); needed where the provider vouches for none, and read only then.</param>
/// <param name="Nickname">As others will see it.</param>
/// <param name="Consents">Terms, privacy and age are needed.</param>
/// <param name="Language">Of mails.</param>
/// <param name="Device">What they log in from.</param>
public sealed record SocialSignUp(
    string? Secret, string? SignUpToken, string Nickname, IReadOnlyList<ConsentRequest> Consents, Language Language, LoginDevice Device) : IUseCase<LogInAnswer>, ICommand;

internal sealed class SocialSignUpValidator : AbstractValidator<SocialSignUp>
{
    public SocialSignUpValidator()
    {
        RuleFor(r => r.SignUpToken).MaximumLength(EmailVerification.ProofHashLength);
        RuleFor(r => r.Nickname).IsNickname();
        RuleFor(r => r.Consents).AreConsents();
        RuleFor(r => r.Language).IsInEnum();
    }
}

internal sealed class SocialSignUpHandler(
    IPickGoDb db, SocialVisits visits, LogInSteps steps, IConsentTexts texts, Transactions transactions, RequestContext context, IAuditTrail audit,
    TimeProvider time) : IRequestHandler<SocialSignUp, Result<LogInAnswer>>
{
    public async Task<Result<LogInAnswer>> Handle(SocialSignUp request, CancellationToken cancellationToken)
    {
        var answered = ConsentRules.CheckAll(request.Consents, texts);
        if (answered.IsRefused) return answered.Error;
        if (Nicknames.LooksLikeOperators(request.Nickname)) return MemberErrors.NicknameReserved;

        return await transactions.RunUntilSettledAsync(() => RecordAsync(request, cancellationToken), cancellationToken);
    }

    private async Task<Result<LogInAnswer>> RecordAsync(SocialSignUp request, CancellationToken ct)
    {
        var visit = await visits.FindAsync(request.Secret, ct);
        if (visit is null or { AccountId: not null }) return SocialErrors.VisitEnded;
        if (await visits.IdentityOfAsync(visit, ct) is not null) return SocialErrors.Taken;
        if ((visit.Email ?? await TakeProofAsync(request.SignUpToken, ct)) is not { } email) return IdentityErrors.EmailNotVerified;
        if (await db.Accounts.AnyAsync(a => a.Email == email, ct)) return IdentityErrors.EmailTaken;

        var now = time.GetUtcNow().UtcDateTime;
        var member = new Member(new Account(email, "", AccountRole.User, now, context.Actor), Nicknames.Normalize(request.Nickname), request.Language);
        ConsentRules.Record(member, request.Consents, now);
        db.Members.Add(member);
        db.SocialVisits.Remove(visit);
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : await LogInAsync(member.Account, visit, request.Device, ct);
    }

    /// <summary>Only now the account has the id that the rest hangs on.</summary>
    private async Task<Result<LogInAnswer>> LogInAsync(Account account, SocialVisit visit, LoginDevice device, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var identity = new SocialIdentity(account.Id, visit.Provider, visit.SubjectHash, now);
        identity.Use(now);
        db.SocialIdentities.Add(identity);
        var step = await steps.GoOnAsync(account, device, ct);
        audit.Add(account.AuditSubject, new AuditChange("role", null, account.Role), new AuditChange("connection", null, SocialProviders.NameOf(visit.Provider)));
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : steps.Answer(step);
    }

    private async Task<string?> TakeProofAsync(string? token, CancellationToken ct)
    {
        var proof = Secrets.Hash(token ?? "");
        var verification = await db.EmailVerifications.FirstOrDefaultAsync(v => v.ProofHash == proof, ct);
        if (verification?.IsVerifiedAt(time.GetUtcNow().UtcDateTime) != true) return null;

        db.EmailVerifications.Remove(verification);
        return verification.Email;
    }
}
