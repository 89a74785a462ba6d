namespace PickGo.Domain.Reservations;

/// <summary>Reserved → Paid → (PartiallyCanceled) → Canceled; Reserved → Expired; Reserved → Deleted.</summary>
public enum ReservationStatus { Reserved, Paid, PartiallyCanceled, Canceled, Expired, Deleted }
