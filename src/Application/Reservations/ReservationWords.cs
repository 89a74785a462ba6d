using System.Globalization;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Seats;

namespace PickGo.Application.Reservations;

/// <summary>What mails about reservations say in the same words.</summary>
internal static class ReservationWords
{
    private static readonly CultureInfo Korean = CultureInfo.GetCultureInfo("ko-KR");

    /// <summary>The day and the time that it is announced for: what plays after midnight may be of the evening before.</summary>
    public static Words When(PerformanceBriefView performance)
    {
        var (day, clock) = (performance.Showing().Day, performance.Showing().Clock);
        return new($"{day.ToString("yyyy년 M월 d일 (ddd)", Korean)} {clock}", $"{day.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture)}, {clock} KST");
    }

    public static Words Seat(ReservationSeatView seat) => Seat(new SeatName(seat.Area, seat.Kind, seat.Row, seat.Label));

    public static Words Seat(SeatName seat) => seat.Kind == AreaKind.Standing
        ? new($"{seat.Area} 구역 스탠딩 입장번호 {seat.Label}번", $"Area {seat.Area}, standing, entry no. {seat.Label}")
        : new($"{seat.Area} 구역 {seat.Row}열 {seat.Label}번", $"Area {seat.Area}, row {seat.Row}, no. {seat.Label}");

    public static Words Money(long won) => new($"{won:N0}원", $"KRW {won:N0}");
}
