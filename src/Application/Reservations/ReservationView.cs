using PickGo.Application.Catalogue;
using PickGo.Application.Payments;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>A reservation as its owner sees it.</summary>
/// <param name="Id">Its code: unguessable, and short enough to be read out.</param>
/// <param name="SessionId">For which session.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Seats">Its seats, also those given up.</param>
/// <param name="TotalPrice">Whole KRW at the moment of reserving.</param>
/// <param name="ExpiresAt">Until when it can be paid, UTC.</param>
/// <param name="CreatedAt">When it was made, UTC.</param>
/// <param name="PaidAt">When it was paid, UTC.</param>
/// <param name="CanceledAt">When seats were given up last, UTC.</param>
/// <param name="Refunded">Whole KRW given back so far.</param>
/// <param name="Fees">Whole KRW kept of canceled seats so far.</param>
/// <param name="RefundPending">Whether money is on its way back.</param>
/// <param name="Performance">What is played.</param>
/// <param name="PaymentId">Its latest payment.</param>
/// <param name="RefundTerms">What canceling costs from now on, step by step; empty where nothing can be given back.</param>
public sealed record ReservationView(
    string Id, long SessionId, ReservationStatus Status, IReadOnlyList<ReservationSeatView> Seats, long TotalPrice,
    DateTime ExpiresAt, DateTime CreatedAt, DateTime? PaidAt, DateTime? CanceledAt, long Refunded, long Fees, bool RefundPending,
    PerformanceBriefView Performance, string? PaymentId, IReadOnlyList<RefundStepView> RefundTerms) : IOrderView;

/// <summary>What canceling costs up to a moment.</summary>
/// <param name="Until">The first moment at which it is not so any more, UTC.</param>
/// <param name="Percent">Share of the price that is kept.</param>
/// <param name="Fee">Whole KRW kept when all seats that are left, or that were named, are given up; null where none are named.</param>
/// <param name="Rule">Why that fee: <c>days-7</c> (up to seven days before), <c>free-hours</c> (soon after booking), <c>no-terms</c>.</param>
public sealed record RefundStepView(DateTime Until, int Percent, long? Fee, string Rule);

/// <param name="Seat">Its number in the house.</param>
/// <param name="Area">Name of the area.</param>
/// <param name="Grade">Price class.</param>
/// <param name="Row">As the house calls it; empty where people stand.</param>
/// <param name="Number">Column of its grid, from 1.</param>
/// <param name="Label">As the house calls it in its row; where people stand, the order in which they are let in.</param>
/// <param name="Kind">Seats, or places by count.</param>
/// <param name="Price">Whole KRW.</param>
/// <param name="Canceled">Given up again, or freed because it was never paid.</param>
public sealed record ReservationSeatView(int Seat, string Area, SeatGrade Grade, string Row, int Number, string Label, AreaKind Kind, long Price, bool Canceled);
