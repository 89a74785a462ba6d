using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>Gives or withdraws consents: a line of the ledger for each that changes. What came of marketing consents is mailed, as the law wants it.</summary>
/// <param name="MemberId">Whose.</param>
/// <param name="Consents">Those that are answered; others stay.</param>
public sealed record UpdateConsents(long MemberId, IReadOnlyList<ConsentRequest> Consents) : IUseCase<IReadOnlyList<ConsentView>>, ICommand;

internal sealed class UpdateConsentsValidator : AbstractValidator<UpdateConsents>
{
    public UpdateConsentsValidator() => RuleFor(r => r.Consents).AreConsents();
}

internal sealed class UpdateConsentsHandler(
    IPickGoDb db, IConsentTexts texts, IMediator mediator, Transactions transactions, IOutbox outbox, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<UpdateConsents, Result<IReadOnlyList<ConsentView>>>
{
    public async Task<Result<IReadOnlyList<ConsentView>>> Handle(UpdateConsents request, CancellationToken cancellationToken)
    {
        // Whoever takes these back cannot be a member: they leave.
        if (request.Consents.Any(a => !a.Given && ConsentKinds.IsNeeded(ConsentRules.KindOf(a)))) return MemberErrors.ConsentsNeeded;
        // A consent may be withdrawn whatever text it was given to.
        var checkedTexts = ConsentRules.Check([.. request.Consents.Where(a => a.Given)], texts);
        if (checkedTexts.IsRefused) return checkedTexts.Error;

        var recorded = await transactions.RunUntilSettledAsync(() => RecordAsync(request, cancellationToken), cancellationToken);
        return recorded.IsRefused ? recorded.Error : await mediator.Send(new ListConsents(request.MemberId), cancellationToken);
    }

    private async Task<Result> RecordAsync(UpdateConsents request, CancellationToken ct)
    {
        var member = await db.Members.Present().Include(m => m.Account).FirstOrDefaultAsync(m => m.Id == request.MemberId, ct);
        if (member is null) return MemberErrors.NotFound;

        var lines = await db.Consents.AsNoTracking().Where(c => c.MemberId == member.Id).ToListAsync(ct);
        var now = time.GetUtcNow().UtcDateTime;
        var changed = new List<Consent>();
        foreach (var answer in request.Consents)
        {
            var kind = ConsentRules.KindOf(answer);
            var last = lines.Where(c => c.Kind == kind).MaxBy(c => c.Number);
            if (last is not null && last.Given == answer.Given && (!answer.Given || last.Version == answer.Version)) continue;
            changed.Add(new Consent(kind, (last?.Number ?? 0) + 1, answer.Given ? answer.Version : last?.Version ?? texts.InForce(kind), answer.Given, ConsentWay.Settings, now));
        }

        if (changed.Count == 0) return Result.Done;
        changed.ForEach(member.Record);
        audit.Add(member, [.. changed.Select(c => new AuditChange(ConsentKinds.NameOf(c.Kind), null, c.Given))]);
        var marketing = changed.Where(c => !ConsentKinds.IsNeeded(c.Kind)).ToList();
        if (marketing.Count > 0) outbox.Add(ConsentMails.Changed(member, marketing));
        return await db.SaveAsync(ct);
    }
}
