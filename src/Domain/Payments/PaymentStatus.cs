namespace PickGo.Domain.Payments;

/// <summary>Pending → Confirming → Completed → (PartiallyCanceled) → Canceled; Pending or Confirming → Failed; Pending → Expired.</summary>
public enum PaymentStatus { Pending, Confirming, Completed, PartiallyCanceled, Canceled, Failed, Expired }
