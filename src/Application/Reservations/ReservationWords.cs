using System.Globalization;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Reservations;

/// <summary>What mails about reservations say in the same words.</summary>
internal static class ReservationWords
{
    private static readonly CultureInfo Korean = CultureInfo.GetCultureInfo("ko-KR");

    public static Words When(DateTime utc)
    {
        var kst = Kst.FromUtc(utc);
        return new(kst.ToString("yyyy년 M월 d일 (ddd) HH:mm", Korean), kst.ToString("ddd d MMM yyyy, HH:mm 'KST'", CultureInfo.InvariantCulture));
    }

    public static Words Seat(ReservationSeatView seat) => Seat(seat.Area, seat.Row, seat.Number);

    public static Words Seat(string area, string row, int number) => new($"{area} 구역 {row}열 {number}번", $"Area {area}, row {row}, no. {number}");

    public static Words Money(long won) => new($"{won:N0}원", $"KRW {won:N0}");
}
