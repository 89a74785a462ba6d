using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Payments;
using PickGo.Application.Platform;
using PickGo.Application.Reservations;
using PickGo.Domain.Identity;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Admin;

/// <summary>Shows an operator all of one reservation. Whose it is is personal, so the entry of its owner tells who looked and why.</summary>
/// <param name="Code">Of the reservation.</param>
/// <param name="Reason">Why it is looked at.</param>
public sealed record InspectReservation(string Code, string Reason) : IUseCase<ReservationCaseView>, ICommand, ITransactional;

internal sealed class InspectReservationValidator : AbstractValidator<InspectReservation>
{
    public InspectReservationValidator() => this.ValidateReason(q => q.Reason);
}

internal sealed class InspectReservationHandler(IPickGoDb db, ReservationReader reader, IAuditTrail audit) : IRequestHandler<InspectReservation, Result<ReservationCaseView>>
{
    public async Task<Result<ReservationCaseView>> Handle(InspectReservation request, CancellationToken cancellationToken)
    {
        var found = await reader.FindAsync(Codes.Normalize(request.Code), cancellationToken);
        if (found.IsRefused) return found.Error;

        var reservation = found.Value;
        var payments = await db.Payments.AsNoTracking().Where(p => p.MemberId == reservation.MemberId && p.ReservationId == reservation.Id)
            .OrderByDescending(p => p.Id).ToListAsync(cancellationToken);
        var refunds = await db.Refunds.AsNoTracking().Where(r => r.ReservationId == reservation.Id).OrderByDescending(r => r.Id).ToListAsync(cancellationToken);
        var view = new ReservationCaseView(
            await reader.ViewAsync(reservation, cancellationToken), await BuyerOfAsync(reservation.MemberId, cancellationToken),
            [.. payments.Select(p => p.ToView(reservation.Code))],
            [.. refunds.Select(r => new RefundCaseView(r.Status, r.Amount, r.Fee, r.Seats, r.Reason, r.CreatedAt, r.FailureCode))],
            await TimelineOfAsync(reservation, payments, refunds, cancellationToken));

        audit.Add(Account.SubjectOf(reservation.MemberId), new AuditChange(ReadReason.Property, null, request.Reason.Trim()));
        var saved = await db.SaveAsync(cancellationToken);
        return saved.IsRefused ? saved.Error : view;
    }

    private async Task<BuyerView> BuyerOfAsync(long memberId, CancellationToken ct)
    {
        var nickname = await db.Members.Where(m => m.Id == memberId).Select(m => m.Nickname).FirstOrDefaultAsync(ct);
        var email = await db.Accounts.Where(a => a.Id == memberId && a.ClosedAt == null).Select(a => a.Email).FirstOrDefaultAsync(ct);
        return new BuyerView(memberId, nickname ?? "", email);
    }

    private async Task<IReadOnlyList<TimelineEntryView>> TimelineOfAsync(
        Reservation reservation, IReadOnlyList<Payment> payments, IReadOnlyList<Refund> refunds, CancellationToken ct)
    {
        var entries = new List<TimelineEntryView>();
        AuditSubject[] subjects = [reservation.AuditSubject, .. payments.Select(p => p.AuditSubject), .. refunds.Select(r => r.AuditSubject)];
        // By kind: that is what the index begins with.
        foreach (var kind in subjects.GroupBy(s => s.Kind, s => s.Id))
        {
            var ids = kind.ToList();
            entries.AddRange(await db.AuditEntries.Where(e => e.SubjectKind == kind.Key && ids.Contains(e.SubjectId)).OrderByDescending(e => e.Id)
                .Take(ReservationCaseView.LongestTimeline)
                .Select(e => new TimelineEntryView(e.Id, e.At, e.ActorKind, e.ActorKind == ActorKind.Guest ? null : e.ActorId, e.UseCase, e.SubjectKind, e.SubjectId, e.Address, e.TraceId, e.Changes))
                .ToListAsync(ct));
        }

        return [.. entries.OrderBy(e => e.Id).TakeLast(ReservationCaseView.LongestTimeline)];
    }
}
