using Microsoft.EntityFrameworkCore;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>Finds reservations for their owner, and shows them.</summary>
public sealed class ReservationReader(IPickGoDb db, ISessionDirectory sessions, TimeProvider time)
{
    /// <returns>The reservation, tracked and with its seats, if it is this member's.</returns>
    /// <remarks>Another's is as unknown as none: nobody learns which codes exist.</remarks>
    public Task<Result<Reservation>> FindOwnAsync(string code, long memberId, CancellationToken ct) =>
        FirstAsync(db.Reservations.Where(r => r.Code == code && r.MemberId == memberId), ct);

    /// <returns>The reservation, tracked and with its seats, whosever it is.</returns>
    public Task<Result<Reservation>> FindAsync(string code, CancellationToken ct) => FirstAsync(db.Reservations.Where(r => r.Code == code), ct);

    public async Task<ReservationView> ViewAsync(Reservation reservation, CancellationToken ct) =>
        (await ViewAsync([reservation], ct))[0];

    public async Task<IReadOnlyList<ReservationView>> ViewAsync(IReadOnlyList<Reservation> reservations, CancellationToken ct)
    {
        var ids = reservations.Select(r => r.Id).ToList();
        // By member as well: the indexes over the reservation hold the open and the captured payments only.
        var members = reservations.Select(r => r.MemberId).Distinct().ToList();
        var payments = (await db.Payments.Where(p => members.Contains(p.MemberId) && ids.Contains(p.ReservationId))
                .Select(p => new { p.ReservationId, p.Id, p.OrderId }).ToListAsync(ct))
            .GroupBy(p => p.ReservationId).ToDictionary(g => g.Key, g => g.MaxBy(p => p.Id)!.OrderId);
        var refunding = (await db.Refunds.Where(r => ids.Contains(r.ReservationId) && r.Status == RefundStatus.Requested)
            .Select(r => r.ReservationId).ToListAsync(ct)).ToHashSet();

        var now = time.GetUtcNow().UtcDateTime;
        var views = new List<ReservationView>();
        foreach (var r in reservations)
        {
            var session = await SessionOfAsync(r, ct);
            views.Add(ViewOf(r, session, payments.GetValueOrDefault(r.Id), refunding.Contains(r.Id), now));
        }

        return views;
    }

    /// <summary>A reservation that was made just now: nobody pays for it yet.</summary>
    public static ReservationView ViewOfNew(Reservation reservation, SessionInfo session) => ViewOf(reservation, session, null, false, reservation.CreatedAt);

    /// <summary>A reservation that was paid just now: nothing of it is on its way back.</summary>
    public async Task<ReservationView> ViewOfPaidAsync(Reservation reservation, string paymentId, CancellationToken ct) =>
        ViewOf(reservation, await SessionOfAsync(reservation, ct), paymentId, false, time.GetUtcNow().UtcDateTime);

    private static async Task<Result<Reservation>> FirstAsync(IQueryable<Reservation> query, CancellationToken ct) =>
        await query.Include(r => r.Seats).FirstOrDefaultAsync(ct) is { } reservation ? reservation : ReservationErrors.NotFound;

    private async Task<SessionInfo> SessionOfAsync(Reservation r, CancellationToken ct) => await sessions.FindAsync(r.SessionId, ct)
        ?? throw new InvalidOperationException($"Session {r.SessionId} of reservation {r.Id} is gone.");

    private static ReservationView ViewOf(Reservation r, SessionInfo session, string? paymentId, bool refunding, DateTime now) => new(
        r.Code, r.SessionId, r.Status,
        [.. r.Seats.OrderBy(s => s.Seat).Select(s => new ReservationSeatView(s.Seat, s.AreaName, s.Grade, s.Name.Row, s.Number, s.Name.Label, s.Kind, s.Price, !s.IsTaken))],
        r.TotalPrice, r.ExpiresAt, r.CreatedAt, r.PaidAt, r.CanceledAt, r.Refunded, r.Fees, refunding, session.Performance, paymentId,
        [.. r.RefundWindows(session.PerformanceTime, now).Select(w => new RefundStepView(w.Until, w.Rule.Percent, r.FeeOfTaken(w.Rule.Percent), w.Rule.Code))]);
}
