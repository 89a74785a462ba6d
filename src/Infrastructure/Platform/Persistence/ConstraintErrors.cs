using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;
using PickGo.Domain.Seats;

namespace PickGo.Infrastructure.Platform.Persistence;

/// <summary>The unique indexes that stand behind invariants, and the refusal that each means.</summary>
internal static class ConstraintErrors
{
    public const string SeatTakenOnce = "UX_ReservationSeats_SeatTakenOnce";
    public const string OneAllowance = "UX_SeatAllowances_OnePerMember";
    public const string OneMemberPerEmail = "UX_Members_OnePerEmail";
    public const string OneOpenPayment = "UX_Payments_OneOpenPerReservation";
    public const string OneCapturedPayment = "UX_Payments_OneCapturedPerReservation";
    public const string OneRunningRefund = "UX_Refunds_OneRunningPerPayment";
    public const string WebhookProcessedOnce = "UX_ProcessedWebhooks_OnePerTransmission";

    private static readonly Dictionary<string, Error> Errors = new()
    {
        [SeatTakenOnce] = SeatsErrors.Taken([]),
        [OneMemberPerEmail] = MemberErrors.EmailTaken,
        [OneOpenPayment] = ReservationErrors.PaymentRunning,
        [OneCapturedPayment] = ReservationErrors.NotUnpaid,
        [OneRunningRefund] = PaymentErrors.RefundRunning,
        [WebhookProcessedOnce] = PaymentErrors.WebhookProcessed,
    };

    public static Error Of(string index) => Errors.GetValueOrDefault(index, CommonErrors.Conflict);
}
