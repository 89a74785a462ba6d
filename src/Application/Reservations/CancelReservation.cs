using FluentValidation;
using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>Gives up paid seats, those named or all that are left, and sends their money back.</summary>
public sealed record CancelReservation(string Code, long MemberId, IReadOnlyList<int>? Seats, bool All, string? Reason, long? ExpectedFee = null)
    : IUseCase<ReservationView>, ICommand, IIdempotent;

internal sealed class CancelReservationValidator : AbstractValidator<CancelReservation>
{
    public CancelReservationValidator()
    {
        RuleFor(r => r.Reason).MaximumLength(Refund.ReasonLength);
        // Nothing named is a mistake, not everything.
        RuleFor(r => r.Seats).Must((r, seats) => seats is null == r.All).WithMessage("Name seats or say all, one of the two.");
        RuleFor(r => r.Seats!.Count).InclusiveBetween(1, PerformanceSession.MaxSeatLimit).OverridePropertyName("Seats").When(r => r.Seats is not null);
    }
}

internal sealed class CancelReservationHandler(RefundRequest refunds, ReservationReader reader)
    : IRequestHandler<CancelReservation, Result<ReservationView>>
{
    private const string DefaultReason = "고객 요청";

    public Task<Result<ReservationView>> Handle(CancelReservation request, CancellationToken cancellationToken) => refunds.RunAsync(
        ct => reader.FindOwnAsync(request.Code, request.MemberId, ct),
        new(request.Seats, RefundRights.Member, string.IsNullOrWhiteSpace(request.Reason) ? DefaultReason : request.Reason.Trim(), request.ExpectedFee), cancellationToken);
}
