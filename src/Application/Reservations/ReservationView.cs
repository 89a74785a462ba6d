using PickGo.Application.Catalogue;
using PickGo.Application.Payments;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>A reservation as its owner sees it.</summary>
public sealed record ReservationView(
    long Id, string Code, long SessionId, ReservationStatus Status, IReadOnlyList<ReservationSeatView> Seats, long TotalPrice,
    DateTime ExpiresAt, DateTime CreatedAt, DateTime? PaidAt, DateTime? CanceledAt, long Refunded, long Fees, bool RefundPending,
    PerformanceBrief Performance, long? PaymentId) : IOrderView;

/// <param name="Seat">Its number in the house.</param>
/// <param name="Area">Name of the area.</param>
/// <param name="Grade">Price class.</param>
/// <param name="Row">Letters.</param>
/// <param name="Number">From 1 in the row.</param>
/// <param name="Price">Whole KRW.</param>
/// <param name="Canceled">Given up again, or freed because it was never paid.</param>
public sealed record ReservationSeatView(int Seat, string Area, SeatGrade Grade, string Row, int Number, long Price, bool Canceled);
