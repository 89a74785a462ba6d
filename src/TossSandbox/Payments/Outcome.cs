namespace PickGo.TossSandbox.Payments;

/// <summary>What a call came to: the payment as it now is, or the refusal.</summary>
public readonly record struct Outcome(Payment? Payment, TossError? Error)
{
    public static implicit operator Outcome(Payment payment) => new(payment, null);

    public static implicit operator Outcome(TossError error) => new(null, error);
}
