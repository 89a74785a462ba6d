namespace PickGo.Domain.Reservations;

/// <summary>What giving up one seat costs and gives back, in whole KRW.</summary>
/// <param name="Seat">Its number in the house.</param>
/// <param name="Fee">Whole KRW kept.</param>
/// <param name="Refund">Whole KRW given back.</param>
/// <param name="Rule">Code of the rule behind it.</param>
public sealed record SeatRefund(int Seat, long Fee, long Refund, string Rule);
