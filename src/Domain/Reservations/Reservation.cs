using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Seats;

namespace PickGo.Domain.Reservations;

/// <summary>Seats of one session taken by one member: unpaid until <see cref="ExpiresAt"/>, then paid or free again.</summary>
public sealed class Reservation : ContestedEntity, IAuditSubject
{
    public const int CodeLength = 10;

    /// <summary>How long an unpaid reservation waits for its payment to be started.</summary>
    public static readonly TimeSpan StartPaymentWithin = TimeSpan.FromMinutes(5);

    private readonly List<ReservationSeat> _seats = [];
    private readonly List<ReservationHistory> _history = [];

    private Reservation() { }

    public Reservation(long memberId, long sessionId, IEnumerable<SeatPosition> seats, DateTime now, TimeSpan startPaymentWithin, Actor actor, RefundTerms? terms = null,
        DateTime? passExpiresAt = null)
    {
        Code = Codes.Next(CodeLength);
        MemberId = memberId;
        SessionId = sessionId;
        CreatedAt = now;
        ExpiresAt = now + startPaymentWithin;
        PassExpiresAt = passExpiresAt;
        Terms = terms ?? RefundTerms.None;
        _seats.AddRange(seats.Select(s => new ReservationSeat(sessionId, s)));
        if (_seats.Count == 0) throw new ArgumentException("A reservation has at least one seat.", nameof(seats));

        TotalPrice = _seats.Sum(s => s.Price);
        AddHistory(null, now, actor);
    }

    /// <summary>What people read out: random, so it tells nothing about how many there are.</summary>
    public string Code { get; private set; } = "";
    public long MemberId { get; private set; }
    public long SessionId { get; private set; }

    [Audited]
    public ReservationStatus Status { get; private set; } = ReservationStatus.Reserved;

    /// <summary>Whole KRW, from the areas at the moment of reserving.</summary>
    [Audited]
    public long TotalPrice { get; private set; }

    /// <summary>Whole KRW given back so far.</summary>
    [Audited]
    public long Refunded { get; private set; }

    /// <summary>Whole KRW kept of canceled seats so far.</summary>
    [Audited]
    public long Fees { get; private set; }

    /// <summary>What canceling costs: as it was said at the purchase.</summary>
    public RefundTerms Terms { get; private set; } = RefundTerms.None;

    /// <summary>Of the pass it was made with, which ends with the payment; null in rows from before this was kept.</summary>
    public DateTime? PassExpiresAt { get; private set; }
    public DateTime CreatedAt { get; private set; }
    public DateTime ExpiresAt { get; private set; }

    /// <summary>Set by the first payment; later ones do not prolong the reservation.</summary>
    public bool PaymentStarted { get; private set; }
    public DateTime? PaidAt { get; private set; }
    public DateTime? CanceledAt { get; private set; }

    public IReadOnlyList<ReservationSeat> Seats => _seats;
    public IReadOnlyList<ReservationHistory> History => _history;

    public AuditSubject AuditSubject => new("reservation", Code);

    public bool HasTickets => Status is ReservationStatus.Paid or ReservationStatus.PartiallyCanceled;

    /// <summary>Checks that a payment may be started, and gives the first one its own time.</summary>
    public Result StartPayment(DateTime now, TimeSpan payWithin)
    {
        if (Status != ReservationStatus.Reserved) return ReservationErrors.NotUnpaid;
        if (now >= ExpiresAt) return ReservationErrors.Expired;

        if (!PaymentStarted) ExpiresAt = now + payWithin;
        PaymentStarted = true;
        IncrementVersion();
        return Result.Done;
    }

    public Result Pay(DateTime now, Actor actor)
    {
        if (Status != ReservationStatus.Reserved) return ReservationErrors.NotUnpaid;

        PaidAt = now;
        foreach (var seat in _seats) seat.IssueTicket();
        MoveTo(ReservationStatus.Paid, now, actor);
        return Result.Done;
    }

    /// <summary>Frees the seats of an unpaid reservation whose time is over.</summary>
    public Result Expire(DateTime now, Actor actor)
    {
        if (Status != ReservationStatus.Reserved) return ReservationErrors.NotUnpaid;
        if (now < ExpiresAt) return ReservationErrors.NotYetExpired;

        ReleaseAll(now);
        MoveTo(ReservationStatus.Expired, now, actor);
        return Result.Done;
    }

    /// <summary>The customer went back before paying.</summary>
    public Result Delete(DateTime now, Actor actor)
    {
        if (Status != ReservationStatus.Reserved) return ReservationErrors.NotUnpaid;

        ReleaseAll(now);
        MoveTo(ReservationStatus.Deleted, now, actor);
        return Result.Done;
    }

    /// <summary>The rows to give up for these seat numbers (null: all that are left), or why not.</summary>
    public Result<IReadOnlyList<ReservationSeat>> Cancelable(IReadOnlyCollection<int>? seats)
    {
        if (!HasTickets) return ReservationErrors.NotPaid;

        var chosen = _seats.Where(s => s.IsTaken && (seats is null || seats.Contains(s.Seat))).ToList();
        if (seats is not null && chosen.Count != seats.Distinct().Count())
            return SeatsErrors.Invalid("Not all of these seats are in the reservation.");

        return chosen.Find(s => s.UsedAt is not null) is { UsedAt: { } usedAt } ? TicketErrors.Used(usedAt) : chosen;
    }

    /// <summary>What giving up these seats (null: all that are left) costs now. A quote and the cancel after it both ask here.</summary>
    public Result<IReadOnlyList<SeatRefund>> QuoteRefund(IReadOnlyCollection<int>? seats, DateTime performanceTime, DateTime now, RefundRights rights)
    {
        var chosen = Cancelable(seats);
        if (chosen.IsRefused) return chosen.Error;

        var rule = Terms.RuleAt(now, TimesOf(performanceTime));
        if (rule is null && !rights.PastTheDeadline) return ReservationErrors.CancelClosed;

        var kept = rights.WithoutFee ? RefundRule.Waived : rule ?? RefundRule.Late(Terms.LastPercent);
        return chosen.Value.Select(s => (s.Seat, s.Price, Fee: RefundTerms.FeeOf(s.Price, kept.Percent)))
            .Select(s => new SeatRefund(s.Seat, s.Fee, s.Price - s.Fee, kept.Code)).ToList();
    }

    /// <summary>What canceling costs from now on, as it is said before paying and after; nothing where there is nothing to give back.</summary>
    public IReadOnlyList<RefundWindow> RefundWindows(DateTime performanceTime, DateTime now) =>
        Status == ReservationStatus.Reserved || HasTickets ? Terms.WindowsFrom(now, TimesOf(performanceTime)) : [];

    /// <summary>Whole KRW kept when all seats that are left are given up at this share.</summary>
    public long FeeOfTaken(int percent) => _seats.Where(s => s.IsTaken).Sum(s => RefundTerms.FeeOf(s.Price, percent));

    private PurchaseTimes TimesOf(DateTime performanceTime) => new(CreatedAt, PaidAt, performanceTime);

    /// <summary>
    /// The seats whose money is to be given back. It raises the token: a refund that ends between our reading and our commit may
    /// have been for the same seats, and its money must not be given back twice.
    /// </summary>
    public Result<IReadOnlyList<SeatRefund>> RequestRefund(IReadOnlyCollection<int>? seats, DateTime performanceTime, DateTime now, RefundRights rights)
    {
        var quote = QuoteRefund(seats, performanceTime, now, rights);
        if (quote.IsSuccess) IncrementVersion();
        return quote;
    }

    /// <summary>
    /// Lets the holder of one ticket in, once. It raises the token: of several doors, and of a door and a cancel, one comes through.
    /// </summary>
    public Result<ReservationSeat> UseTicket(string ticketCode, DateTime now)
    {
        var seat = _seats.Find(s => s.TicketCode == ticketCode);
        if (seat is null) return TicketErrors.Unknown;
        if (!seat.IsTaken || !HasTickets) return TicketErrors.Void;
        if (seat.UsedAt is { } at) return TicketErrors.Used(at);

        seat.Use(now);
        IncrementVersion();
        return seat;
    }

    /// <summary>Gives up paid seats once the gateway has given back <paramref name="refund"/> KRW, less <paramref name="fee"/>.</summary>
    public Result Cancel(IReadOnlyCollection<int> seats, long refund, long fee, DateTime now, Actor actor)
    {
        if (!HasTickets) return ReservationErrors.NotPaid;

        // The money is back already: a ticket that was used meanwhile does not keep its seat.
        var chosen = _seats.Where(s => s.IsTaken && seats.Contains(s.Seat)).ToList();
        if (chosen.Count != seats.Distinct().Count()) return SeatsErrors.Invalid("Not all of these seats are in the reservation.");

        chosen.ForEach(s => s.Release(now));
        Refunded += refund;
        Fees += fee;
        CanceledAt = now;
        MoveTo(_seats.Exists(s => s.IsTaken) ? ReservationStatus.PartiallyCanceled : ReservationStatus.Canceled, now, actor);
        return Result.Done;
    }

    private void ReleaseAll(DateTime now) => _seats.ForEach(s => s.Release(now));

    private void MoveTo(ReservationStatus status, DateTime now, Actor actor)
    {
        var from = Status;
        Status = status;
        AddHistory(from, now, actor);
        IncrementVersion();
    }

    private void AddHistory(ReservationStatus? from, DateTime now, Actor actor) =>
        _history.Add(new ReservationHistory(from, Status, actor, now));
}

/// <summary>What whoever cancels may do.</summary>
/// <param name="PastTheDeadline">Cancel when it is closed for members.</param>
/// <param name="WithoutFee">Give everything back.</param>
public sealed record RefundRights(bool PastTheDeadline, bool WithoutFee)
{
    public static readonly RefundRights Member = new(false, false);
}
