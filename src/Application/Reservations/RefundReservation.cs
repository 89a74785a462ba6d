using FluentValidation;
using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>An operator gives up anybody's paid seats, also after the deadline, and may keep no fee.</summary>
public sealed record RefundReservation(string Code, IReadOnlyList<int>? Seats, bool All, string Reason, bool WaiveFee)
    : IUseCase<ReservationView>, ICommand, IIdempotent;

internal sealed class RefundReservationValidator : AbstractValidator<RefundReservation>
{
    public RefundReservationValidator()
    {
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
        new(request.Seats, new RefundRights(PastTheDeadline: true, request.WaiveFee), request.Reason.Trim()), cancellationToken);
}
