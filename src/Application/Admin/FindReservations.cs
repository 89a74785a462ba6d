using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Application.Reservations;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Admin;

/// <summary>
/// Finds reservations by what somebody can say of them: booking code, serial of a ticket, order id, payment key, mail address, nickname. All of it
/// is said whole: whoever knows half of an address must not learn the other half. Whose they are is personal, so each member's own entry tells
/// who looked and why.
/// </summary>
/// <param name="Text">What was said.</param>
/// <param name="Reason">Why it is looked up.</param>
public sealed record FindReservations(string Text, string Reason) : IUseCase<FoundReservationsView>, ICommand, ITransactional
{
    public const int MaxText = 254;
    public const int Most = 20;
}

/// <param name="Items">The newest first, at most 20.</param>
public sealed record FoundReservationsView(IReadOnlyList<FoundReservationView> Items);

/// <param name="Reservation">As its owner sees it.</param>
/// <param name="MemberId">Number of its owner.</param>
/// <param name="Nickname">Of its owner; empty where there is none any more.</param>
public sealed record FoundReservationView(ReservationView Reservation, long MemberId, string Nickname);

internal sealed class FindReservationsValidator : AbstractValidator<FindReservations>
{
    public FindReservationsValidator()
    {
        RuleFor(q => q.Text).NotEmpty().MaximumLength(FindReservations.MaxText).OverridePropertyName("q");
        this.ValidateReason(q => q.Reason);
    }
}

internal sealed class FindReservationsHandler(IPickGoDb db, ReservationReader reader, IAuditTrail audit) : IRequestHandler<FindReservations, Result<FoundReservationsView>>
{
    public async Task<Result<FoundReservationsView>> Handle(FindReservations request, CancellationToken cancellationToken)
    {
        var ids = await IdsOfAsync(request.Text.Trim(), cancellationToken);
        var reservations = await db.Reservations.AsNoTracking().Include(r => r.Seats).Where(r => ids.Contains(r.Id))
            .OrderByDescending(r => r.Id).Take(FindReservations.Most).ToListAsync(cancellationToken);
        var views = await reader.ViewAsync(reservations, cancellationToken);
        var members = reservations.Select(r => r.MemberId).Distinct().ToList();
        var nicknames = await db.Members.Where(m => members.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Nickname, cancellationToken);
        foreach (var member in members) audit.Add(Account.SubjectOf(member), new AuditChange(ReadReason.Property, null, request.Reason.Trim()));

        var saved = await db.SaveAsync(cancellationToken);
        return saved.IsRefused
            ? saved.Error
            : new FoundReservationsView([.. reservations.Zip(views, (r, view) => new FoundReservationView(view, r.MemberId, nicknames.GetValueOrDefault(r.MemberId, "")))]);
    }

    /// <summary>One question for each thing that it can be: each of them has an index, and all of them together would have none.</summary>
    private async Task<IReadOnlyList<long>> IdsOfAsync(string text, CancellationToken ct)
    {
        var code = Codes.Normalize(text);
        var mail = Account.NormalizeEmail(text);
        IQueryable<long>[] found =
        [
            db.Reservations.Where(r => r.Code == code).Select(r => r.Id),
            db.Reservations.SelectMany(r => r.Seats).Where(s => s.TicketCode == code).Select(s => s.ReservationId),
            db.Payments.Where(p => p.OrderId == text).Select(p => p.ReservationId),
            db.Payments.Where(p => p.PaymentKey == text).Select(p => p.ReservationId),
            OfMembers(db.Accounts.Where(a => a.Email == mail).Select(a => a.Id)),
            OfMembers(db.Members.Where(m => m.Nickname == text).Select(m => m.Id)),
        ];
        var ids = new HashSet<long>();
        foreach (var each in found) ids.UnionWith(await each.ToListAsync(ct));
        return [.. ids];
    }

    private IQueryable<long> OfMembers(IQueryable<long> members) =>
        db.Reservations.Where(r => members.Contains(r.MemberId)).OrderByDescending(r => r.Id).Take(FindReservations.Most).Select(r => r.Id);
}
