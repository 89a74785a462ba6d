using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>Reminds a member of consents to marketing that are two years old. The reminder is a line of the ledger too, from which the next two years count.</summary>
public sealed record RemindOfMarketing(long MemberId) : IUseCase, ICommand;

internal sealed class RemindOfMarketingHandler(
    IPickGoDb db, Transactions transactions, IOutbox outbox, IOptions<SiteOptions> site, IAuditTrail audit, TimeProvider time) : IRequestHandler<RemindOfMarketing, Result>
{
    public Task<Result> Handle(RemindOfMarketing request, CancellationToken cancellationToken) =>
        transactions.RunUntilSettledAsync(() => RemindAsync(request.MemberId, cancellationToken), cancellationToken);

    private async Task<Result> RemindAsync(long memberId, CancellationToken ct)
    {
        var member = await db.Members.Include(m => m.Account).FirstOrDefaultAsync(m => m.Id == memberId, ct);
        if (member is null) return MemberErrors.NotFound;

        var now = time.GetUtcNow().UtcDateTime;
        var lines = await db.Consents.AsNoTracking().Where(c => c.MemberId == memberId).ToListAsync(ct);
        // Another server that was faster left newer lines.
        var due = lines.GroupBy(c => c.Kind).Where(g => !ConsentKinds.IsNeeded(g.Key)).Select(g => g.MaxBy(c => c.Number)!)
            .Where(c => c.Given && c.At <= now.AddYears(-Consent.ReminderYears)).ToList();
        if (due.Count == 0) return Result.Done;

        foreach (var line in due) member.Record(new Consent(line.Kind, line.Number + 1, line.Version, given: true, ConsentWay.Reminder, now));
        outbox.Add(ConsentMails.Reminder(member, due, site.Value.Page("/me/consents")));
        audit.Add(member, [.. due.Select(c => new AuditChange(ConsentKinds.NameOf(c.Kind), null, "reminded"))]);
        return await db.SaveAsync(ct);
    }
}
