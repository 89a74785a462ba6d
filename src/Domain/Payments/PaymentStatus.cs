namespace PickGo.Domain.Payments;

/// <summary>Pending → Confirming → Completed → (PartiallyCanceled) → Canceled; Pending or Confirming → Failed; Pending → Expired. One of nothing: Pending → Completed.</summary>
public enum PaymentStatus { Pending, Confirming, Completed, PartiallyCanceled, Canceled, Failed, Expired }
