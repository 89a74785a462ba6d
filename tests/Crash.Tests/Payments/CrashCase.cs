using PickGo.Crash.Server;
using PickGo.Tests.Support;
using static PickGo.Domain.Payments.PaymentStatus;
using static PickGo.Domain.Payments.RefundStatus;
using static PickGo.Domain.Reservations.ReservationStatus;

namespace PickGo.Crash.Tests;

/// <summary>One death.</summary>
/// <param name="Point">Where.</param>
/// <param name="Story">What brings the server there.</param>
/// <param name="Left">What stands in the books when it is dead.</param>
/// <param name="Then">What stands there within a minute of its start.</param>
public sealed record CrashCase(string Point, Func<Shop, Task> Story, LedgerSnapshot Left, LedgerSnapshot Then)
{
    /// <summary>Where another server dies before, so that this one has something to finish.</summary>
    public string? AfterDyingAt { get; init; }

    /// <summary>What somebody outside does again, because nobody answered; null where the server has to finish it by itself.</summary>
    public Func<Shop, Task<ApiAnswer>>? Again { get; init; }

    /// <summary>What they are refused with, where there is nothing left to do.</summary>
    public string? AgainCode { get; init; }

    /// <summary>Who the history says it was that completed the payment.</summary>
    public string? CompletedBy { get; init; }

    /// <summary>How often each mail left; more than once only where it died between sending and noting it.</summary>
    public int Mails { get; init; } = 1;

    /// <summary>Seconds that a started payment may take.</summary>
    public int PaySeconds { get; init; } = 300;

    public override string ToString() => Point;

    private static readonly LedgerSnapshot Paid = new(Completed, Domain.Reservations.ReservationStatus.Paid, 1, 0);
    private static readonly LedgerSnapshot Back = new(Domain.Payments.PaymentStatus.Canceled, Domain.Reservations.ReservationStatus.Canceled, 1, 1, Done);
    private static readonly LedgerSnapshot StrayBack = new(Domain.Payments.PaymentStatus.Failed, Reserved, 1, 1, Done);
    private static readonly LedgerSnapshot RunOut = new(Domain.Payments.PaymentStatus.Expired, Domain.Reservations.ReservationStatus.Expired, 0, 0);
    private const string Buyer = "member:", Reconciler = "system:reconciler";

    public static IEnumerable<CrashCase> All =>
    [
        new(CrashPoints.ConfirmBeforeBegin, Scenarios.BuyAsync, new(Pending, Reserved, 0, 0), Paid) { Again = Scenarios.ConfirmAsync, CompletedBy = Buyer },
        new(CrashPoints.ConfirmBeforeCharge, Scenarios.BuyAsync, new(Confirming, Reserved, 0, 0), Paid) { CompletedBy = Reconciler },
        new(CrashPoints.ConfirmAfterCharge, Scenarios.BuyAsync, new(Confirming, Reserved, 1, 0), Paid) { CompletedBy = Reconciler },
        new(CrashPoints.ConfirmBeforeCommit, Scenarios.BuyAsync, new(Confirming, Reserved, 1, 0), Paid) { CompletedBy = Reconciler },
        new(CrashPoints.ConfirmAfterCommit, Scenarios.BuyAsync, Paid, Paid) { CompletedBy = Buyer },
        new(CrashPoints.ConfirmBeforeAnswer, Scenarios.BuyAsync, Paid, Paid) { CompletedBy = Buyer, Again = Scenarios.ConfirmAsync },

        new(CrashPoints.CancelBeforeRequest, Scenarios.CancelAsync, Paid, Back) { Again = Scenarios.CancelAgainAsync },
        new(CrashPoints.CancelBeforeRefund, Scenarios.CancelAsync, Paid with { Refund = Requested }, Back),
        new(CrashPoints.CancelAfterRefund, Scenarios.CancelAsync, Paid with { Refunds = 1, Refund = Requested }, Back),
        new(CrashPoints.CancelBeforeCommit, Scenarios.CancelAsync, Paid with { Refunds = 1, Refund = Requested }, Back),
        new(CrashPoints.CancelAfterCommit, Scenarios.CancelAsync, Back, Back),
        new(CrashPoints.CancelBeforeAnswer, Scenarios.CancelAsync, Back, Back) { Again = Scenarios.CancelAgainAsync, AgainCode = "reservations.not-paid" },

        new(CrashPoints.WebhookBeforeAsk, Scenarios.GivenBackAtTheGatewayAsync, Paid with { Refunds = 1 }, Back) { Again = Scenarios.TellAsync },
        new(CrashPoints.WebhookBeforeCommit, Scenarios.GivenBackAtTheGatewayAsync, Paid with { Refunds = 1 }, Back) { Again = Scenarios.TellAsync },
        new(CrashPoints.WebhookAfterRequest, Scenarios.StrayAsync, StrayBack with { Refunds = 0, Refund = Requested }, StrayBack),
        new(CrashPoints.WebhookBeforeRecord, Scenarios.GivenBackAtTheGatewayAsync, Back, Back) { Again = Scenarios.TellAsync },
        new(CrashPoints.WebhookAfterRecord, Scenarios.GivenBackAtTheGatewayAsync, Back, Back) { Again = Scenarios.TellAsync },

        new(CrashPoints.ReconcileBeforeAsk, Scenarios.BuyAsync, new(Confirming, Reserved, 0, 0), Paid) { AfterDyingAt = CrashPoints.ConfirmBeforeCharge, CompletedBy = Reconciler },
        new(CrashPoints.ReconcileAfterCharge, Scenarios.BuyAsync, new(Confirming, Reserved, 1, 0), Paid) { AfterDyingAt = CrashPoints.ConfirmBeforeCharge, CompletedBy = Reconciler },
        new(CrashPoints.ReconcileBeforeRefund, Scenarios.StrayAsync, StrayBack with { Refunds = 0, Refund = Requested }, StrayBack),
        new(CrashPoints.ReconcileAfterRefund, Scenarios.StrayAsync, StrayBack with { Refund = Requested }, StrayBack),

        new(CrashPoints.OutboxBeforeInventory, Scenarios.BuyAsync, Paid, Paid),
        new(CrashPoints.OutboxBeforeSend, Scenarios.BuyAsync, Paid, Paid),
        new(CrashPoints.OutboxAfterSend, Scenarios.BuyAsync, Paid, Paid) { Mails = 2 },

        new(CrashPoints.ExpiryBeforeRelease, Scenarios.RunOutAsync, new(Pending, Reserved, 0, 0), RunOut) { Mails = 0, PaySeconds = 2 },
        new(CrashPoints.ExpiryAfterRelease, Scenarios.RunOutAsync, RunOut, RunOut) { Mails = 0, PaySeconds = 2 },
    ];
}
