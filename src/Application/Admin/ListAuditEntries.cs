using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Admin;

/// <summary>One line of the audit trail, as operators read it. Where somebody called from is left out: it is personal, and nobody needs it to see what was done.</summary>
/// <param name="Id">Rises with every entry.</param>
/// <param name="At">When, UTC.</param>
/// <param name="ActorKind">What kind of caller.</param>
/// <param name="ActorId">The member's number, the client's name, or the name of a job; null for guests, who have only an address.</param>
/// <param name="UseCase">What was done, e.g. PauseQueue.</param>
/// <param name="SubjectKind">Kind of what it was done to.</param>
/// <param name="SubjectId">What that is known by.</param>
/// <param name="TraceId">Of the request, to look it up in the logs.</param>
/// <param name="Changes">JSON: each changed property with what it was and what it became; null when there is none to show.</param>
public sealed record AuditEntryView(
    long Id, DateTime At, ActorKind ActorKind, string? ActorId, string UseCase, string SubjectKind, string SubjectId, string TraceId, string? Changes);

/// <summary>The audit trail, the newest first.</summary>
/// <param name="SubjectKind">Only about things of this kind; null: of all.</param>
/// <param name="SubjectId">Only about this one of them; null: about all.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">How many on a page.</param>
public sealed record ListAuditEntries(string? SubjectKind, string? SubjectId, int Page, int Size) : IQuery<Page<AuditEntryView>>, IPaged;

internal sealed class ListAuditEntriesValidator : AbstractValidator<ListAuditEntries>
{
    public ListAuditEntriesValidator()
    {
        this.ValidatePaging();
        RuleFor(q => q.SubjectKind).MaximumLength(AuditEntry.SubjectKindLength);
        RuleFor(q => q.SubjectId).MaximumLength(AuditEntry.SubjectIdLength);
        RuleFor(q => q.SubjectId).Empty().When(q => string.IsNullOrEmpty(q.SubjectKind)).WithMessage("Needs subjectKind beside it.");
    }
}

internal sealed class ListAuditEntriesHandler(IPickGoDb db) : IRequestHandler<ListAuditEntries, Result<Page<AuditEntryView>>>
{
    public async Task<Result<Page<AuditEntryView>>> Handle(ListAuditEntries request, CancellationToken cancellationToken)
    {
        var entries = db.AuditEntries.AsNoTracking();
        if (!string.IsNullOrEmpty(request.SubjectKind)) entries = entries.Where(e => e.SubjectKind == request.SubjectKind);
        if (!string.IsNullOrEmpty(request.SubjectId)) entries = entries.Where(e => e.SubjectId == request.SubjectId);
        return await entries.OrderByDescending(e => e.Id)
            .Select(e => new AuditEntryView(e.Id, e.At, e.ActorKind, e.ActorKind == ActorKind.Guest ? null : e.ActorId, e.UseCase, e.SubjectKind, e.SubjectId, e.TraceId, e.Changes))
            .ToPageAsync(request, cancellationToken);
    }
}
