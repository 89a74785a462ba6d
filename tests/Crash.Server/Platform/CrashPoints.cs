using System.Reflection;

namespace PickGo.Crash.Server;

/// <summary>
/// Every place at which a server is killed. <c>docs/flows/payment-confirmation.md</c> says for each what it leaves and who finishes
/// it; a test compares the two lists, and another one dies at each of them.
/// </summary>
public static class CrashPoints
{
    /// <summary>Names the point for one process.</summary>
    public const string Variable = "PICKGO_CRASH_AT";

    public const string ConfirmBeforeBegin = "confirm.before-begin";
    public const string ConfirmBeforeCharge = "confirm.before-charge";
    public const string ConfirmAfterCharge = "confirm.after-charge";
    public const string ConfirmBeforeCommit = "confirm.before-commit";
    public const string ConfirmAfterCommit = "confirm.after-commit";
    public const string ConfirmBeforeAnswer = "confirm.before-answer";

    public const string CancelBeforeRequest = "cancel.before-request";
    public const string CancelBeforeRefund = "cancel.before-refund";
    public const string CancelAfterRefund = "cancel.after-refund";
    public const string CancelBeforeCommit = "cancel.before-commit";
    public const string CancelAfterCommit = "cancel.after-commit";
    public const string CancelBeforeAnswer = "cancel.before-answer";

    public const string WebhookBeforeAsk = "webhook.before-ask";
    public const string WebhookBeforeCommit = "webhook.before-commit";
    public const string WebhookAfterRequest = "webhook.after-request";
    public const string WebhookBeforeRecord = "webhook.before-record";
    public const string WebhookAfterRecord = "webhook.after-record";

    public const string ReconcileBeforeAsk = "reconcile.before-ask";
    public const string ReconcileAfterCharge = "reconcile.after-charge";
    public const string ReconcileBeforeRefund = "reconcile.before-refund";
    public const string ReconcileAfterRefund = "reconcile.after-refund";

    public const string OutboxBeforeInventory = "outbox.before-inventory";
    public const string OutboxBeforeSend = "outbox.before-send";
    public const string OutboxAfterSend = "outbox.after-send";

    public const string ExpiryBeforeRelease = "expiry.before-release";
    public const string ExpiryAfterRelease = "expiry.after-release";

    public static IReadOnlyList<string> All { get; } =
        [.. typeof(CrashPoints).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f is { IsLiteral: true, Name: not nameof(Variable) }).Select(f => (string)f.GetRawConstantValue()!)];
}
