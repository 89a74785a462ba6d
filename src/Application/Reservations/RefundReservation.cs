using FluentValidation;
using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>An operator gives up anybody's paid seats, also after the deadline, and may keep no fee.</summary>
/// <param name="Code">Of the reservation.</param>
/// <param name="Seats">Which; null: all.</param>
/// <param name="All">Said where no seats are.</param>
/// <param name="Reason">For the gateway's books and ours.</param>
/// <param name="WaiveFee">Whether no fee is kept.</param>
/// <param name="ExpectedFee">Whole KRW that were shown; another fee is refused. Null: whatever it costs.</param>
public sealed record RefundReservation(string Code, IReadOnlyList<int>? Seats, bool All, string Reason, bool WaiveFee, long? ExpectedFee = null)
    : IUseCase<ReservationView>, ICommand, IIdempotent;

internal sealed class RefundReservationValidator : AbstractValidator<RefundReservation>
{
    public RefundReservationValidator()
    {
        RuleFor(r => r.ExpectedFee).GreaterThanOrEqualTo(0);
        RuleFor(r => r.Reason).NotEmpty().MaximumLength(Refund.ReasonLength);
        // Nothing named is a mistake, not everything.
        RuleFor(r => r.Seats).Must((r, seats) => seats is null == r.All).WithMessage("Name seats or say all, one of the two.");
        RuleFor(r => r.Seats!.Count).InclusiveBetween(1, PerformanceSession.MaxSeatLimit).OverridePropertyName("Seats").When(r => r.Seats is not null);
    }
}

internal sealed class RefundReservationHandler(RefundRequest refunds, ReservationReader reader)
    : IRequestHandler<RefundReservation, Result<ReservationView>>
{
    public Task<Result<ReservationView>> Handle(RefundReservation request, CancellationToken cancellationToken) => refunds.RunAsync(
        ct => reader.FindAsync(request.Code, ct),
        new(request.Seats, new RefundRights(PastTheDeadline: true, request.WaiveFee), request.Reason.Trim(), request.ExpectedFee), cancellationToken);
}
