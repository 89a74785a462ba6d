using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PickGo.Application.Payments;
using PickGo.Application.Platform;
using PickGo.Application.Queue;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>Reservations as payments see them: something with a price that is paid, or given back.</summary>
internal sealed class ReservationOrders(
    IPickGoDb db, ReservationReader reader, SeatProjection projection, IWaitingRoom room, IOutbox outbox, AfterCommit afterCommit, RequestContext context,
    IOptions<ReservationOptions> options) : IOrders
{
    public async Task<Result<IOrder>> FindAsync(string code, long buyerId, CancellationToken ct)
    {
        var found = await reader.FindOwnAsync(code, buyerId, ct);
        return found.IsRefused ? found.Error : new UnpaidOrder(db, found.Value, TimeSpan.FromSeconds(options.Value.PaySeconds));
    }

    public async Task<Result<IPaidOrder>> PayAsync(long orderId, DateTime now, CancellationToken ct)
    {
        var reservation = await LoadAsync(orderId, ct);
        var paid = reservation.Pay(now, context.Actor);
        if (paid.IsRefused) return paid.Error;

        projection.Announce(reservation);
        outbox.Add(new TicketMailDue(reservation.Code));
        // The pass it was made with is used up. A late settlement finds a buyer who may wait anew, or be inside again.
        if (reservation.PassExpiresAt is { } pass) afterCommit.Do(stop => room.EndPassAsync(reservation.SessionId, reservation.MemberId, pass, stop));
        return new PaidOrder(reader, reservation);
    }

    public async Task<Result<GivenUp>> CancelAsync(long orderId, OrderCancellation cancellation, DateTime now, CancellationToken ct)
    {
        var reservation = await LoadAsync(orderId, ct);
        List<int> seats = [.. cancellation.Items ?? reservation.Seats.Where(s => s.IsTaken).Select(s => s.Seat)];
        if (!reservation.HasTickets) return new GivenUp(seats, NothingLeft: true);

        var (refund, fee) = (cancellation.Refund, cancellation.Fee);
        var canceled = reservation.Cancel(seats, refund, fee, now, cancellation.Actor);
        if (canceled.IsRefused) return canceled.Error;

        projection.Announce(reservation);
        // The token is raised once a cancel, so it names this one: of two mails about different seats neither is dropped as a repeat.
        if (cancellation.TellsBuyer) outbox.Add(new CancellationMailDue(reservation.Code, reservation.Version, seats, fee, refund));
        return new GivenUp(seats, !reservation.HasTickets);
    }

    public async Task<IOrderView> ViewAsync(long orderId, CancellationToken ct) =>
        await reader.ViewAsync(await db.Reservations.AsNoTracking().Include(r => r.Seats).FirstAsync(r => r.Id == orderId, ct), ct);

    public async Task<IReadOnlyDictionary<long, string>> CodesAsync(IReadOnlyCollection<long> orderIds, CancellationToken ct) =>
        await db.Reservations.Where(r => orderIds.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.Code, ct);

    private Task<Reservation> LoadAsync(long id, CancellationToken ct) => db.Reservations.Include(r => r.Seats).FirstAsync(r => r.Id == id, ct);

    private sealed class UnpaidOrder(IPickGoDb db, Reservation reservation, TimeSpan payWithin) : IOrder
    {
        public long Id => reservation.Id;

        public long Price => reservation.TotalPrice;

        public DateTime ExpiresAt => reservation.ExpiresAt;

        public Error Expired => ReservationErrors.Expired;

        public async Task<string> NameAsync(CancellationToken ct)
        {
            var performance = await db.Sessions.Where(s => s.Id == reservation.SessionId).Select(s => s.Performance.Name).FirstAsync(ct);
            // A long name loses its own end, never how many tickets these are.
            var tickets = $" {reservation.Seats.Count}매";
            return Text.Cut(performance, Payment.OrderNameLength - tickets.Length) + tickets;
        }

        public Result StartPayment(DateTime now) => reservation.StartPayment(now, payWithin);
    }

    private sealed class PaidOrder(ReservationReader reader, Reservation reservation) : IPaidOrder
    {
        public async Task<IOrderView> ViewAsync(string paymentId, CancellationToken ct) => await reader.ViewOfPaidAsync(reservation, paymentId, ct);
    }
}
