using PickGo.Application.Payments;
using PickGo.Application.Reservations;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;

namespace PickGo.Application.Admin;

/// <summary>All that is known of one reservation, for whoever explains it to its owner.</summary>
/// <param name="Reservation">As its owner sees it.</param>
/// <param name="Buyer">Its owner.</param>
/// <param name="Payments">Every attempt to pay it, the newest first.</param>
/// <param name="Refunds">Every time money went back, or was to go, the newest first.</param>
/// <param name="Timeline">What was done to it, its payments and its refunds, the oldest first; of more than 500 the newest.</param>
public sealed record ReservationCaseView(
    ReservationView Reservation, BuyerView Buyer, IReadOnlyList<PaymentView> Payments, IReadOnlyList<RefundCaseView> Refunds, IReadOnlyList<TimelineEntryView> Timeline)
{
    internal const int LongestTimeline = 500;
}

/// <param name="MemberId">Number of the member.</param>
/// <param name="Nickname">Empty where there is none any more.</param>
/// <param name="Email">Where mail goes; null where the account is closed.</param>
public sealed record BuyerView(long MemberId, string Nickname, string? Email);

/// <param name="Status">Where it stands.</param>
/// <param name="Amount">Whole KRW to give back.</param>
/// <param name="Fee">Whole KRW kept of their price.</param>
/// <param name="Seats">Numbers of the seats that are given up with it; none where money bought nothing.</param>
/// <param name="Reason">As it was said.</param>
/// <param name="CreatedAt">When it was asked for, UTC.</param>
/// <param name="FailureCode">What the gateway said where it refused; else null.</param>
public sealed record RefundCaseView(RefundStatus Status, long Amount, long Fee, IReadOnlyList<int> Seats, string Reason, DateTime CreatedAt, string? FailureCode);

/// <param name="Id">Rises with every entry.</param>
/// <param name="At">When, UTC.</param>
/// <param name="ActorKind">What kind of caller.</param>
/// <param name="ActorId">The member's number, the client's name, or the name of a job; null for guests.</param>
/// <param name="UseCase">What was done, e.g. ConfirmPayment.</param>
/// <param name="SubjectKind">To what: reservation, payment or refund.</param>
/// <param name="SubjectId">What that is known by.</param>
/// <param name="Address">Where the caller called from; null for our own jobs.</param>
/// <param name="TraceId">Of the request, to look it up in the logs.</param>
/// <param name="Changes">JSON: each changed property with what it was and what it became; null when there is none to show.</param>
public sealed record TimelineEntryView(
    long Id, DateTime At, ActorKind ActorKind, string? ActorId, string UseCase, string SubjectKind, string SubjectId, string? Address, string TraceId, string? Changes);
