using System.Globalization;
using PickGo.Sandboxes;

namespace PickGo.KopisSandbox.Catalogue;

/// <summary>Schedule texts (<c>dtguidance</c>): ordinary ones that fit the run, and every odd form that occurs.</summary>
internal static class Schedules
{
    /// <summary>Forms as they occur in announcements; <c>{0}</c> and <c>{1}</c> are the first day and the one after it.</summary>
    public static readonly IReadOnlyList<string> Forms =
    [
        "화요일 ~ 금요일(20:00), 토요일(15:00,19:00), 일요일(14:00,18:00), HOL(14:00,18:00)",
        "화요일 ~ 금요일(19:30), 토요일 ~ 일요일(14:00,18:30)",
        "HOL(15:00,19:30)",
        "HOL(18:00)",
        "HOL(14:00)",
        "금요일 ~ 월요일(19:30)",
        "일요일 ~ 목요일(20:00)",
        "월요일 ~ 일요일(10:30,14:00,16:00)",
        "월요일 ~ 금요일(17:00,20:00), 토요일 ~ 일요일(17:00,20:00)",
        "월요일(20:00), 수요일(16:00,20:00), 목요일 ~ 금요일(20:00), 토요일(15:00,19:00), 일요일(14:00,18:00), HOL(14:00,18:00)",
        "금요일 ~ 토요일(14:00,18:00)",
        "금요일(12:00)",
        "토요일(14:00,17:00,17:30), 일요일(13:00,15:00,16:00)",
        "월요일 ~ 금요일(15:00,17:30), 토요일 ~ 일요일(13:00,15:10,17:20,19:30)",
        "수요일(20:00), 수요일(16:00,20:00)",
        "목요일 ~ 금요일(10:30), 금요일(10:30)",
        "화요일 ～ 금요일(19：30)",
        "화요일 ~ 금요일(19:30),토요일(15:00,19:00)",
        "공휴일(13:00)",
        "매일(11:00,14:00)",
        "화~목(20:00), 토(15:00)",
        "평일(20:00), 주말(15:00,19:00)",
        "토요일(9:30)",
        "토요일(24:00)",
        "금요일 ~ 토요일(25:30)",
        "금요일 ~ 일요일(11:30 ~ 23:30)",
        "토요일(25:00)",
        "토요일()",
        " ",
        "화요일 ~ 금요일(20:00)...",
        "화요일 ~ 금요일(20:00), 토요일(15:00,19:00) (월요일 휴관)",
        "화요일 ~ 일요일(19:30), {0:M월 d일} 공연없음",
        "{0:yyyy.MM.dd(ddd)} 15:30, {1:yyyy.MM.dd(ddd)} 19:30",
        "{0:MM'/'dd(ddd)} 19:00, {1:MM'/'dd(ddd)} 17:00",
        "상세 일정 참조(예매처), 일요일(15:00)",
        "문의 요망",
        "오픈런",
        "토요일(15:00, 19:00), 일요일(15:00)",
        "토요일(15:00),일요일(15:00), ",
        "토요일(15:00/19:00)",
        "화, 목요일(20:00)",
        "화요일 ~ 금요일(19:30), 토요일(14:00,18:00), 일요일(14:00), HOL(14:00,18:00)",
        "수요일 ~ 일요일(19:30)",
        "토요일(15:00)",
    ];

    private static readonly CultureInfo Korean = CultureInfo.GetCultureInfo("ko-KR");

    private static readonly string[] Weeks =
    [
        "화요일 ~ 금요일(20:00), 토요일(15:00,19:00), 일요일(14:00,18:00)",
        "화요일 ~ 금요일(19:30), 토요일(14:00,18:30), 일요일(14:00), HOL(14:00)",
        "수요일 ~ 금요일(19:30), 토요일(15:00,19:00), 일요일(15:00)",
        "월요일(20:00), 수요일 ~ 금요일(20:00), 토요일(15:00,19:00), 일요일(14:00,18:00)",
        "금요일(20:00), 토요일 ~ 일요일(14:00,17:00)",
        "화요일 ~ 일요일(11:00,14:00), HOL(11:00,14:00,16:30)",
        "목요일 ~ 일요일(19:30), HOL(15:00)",
        "월요일 ~ 일요일(14:00,17:00,20:00)",
    ];

    private static readonly string[] Evenings = ["(19:30)", "(20:00)", "(19:00)", "(17:00)", "(15:00,19:00)", "(14:00,18:00)", "(11:00,15:00)"];

    /// <summary>The form, told for a run that begins on this day.</summary>
    public static string Write(string form, DateOnly first) => string.Format(Korean, form, At(first), At(first.AddDays(1)));

    /// <summary>An ordinary text: the days of a short run by name, a week's rhythm for a long one.</summary>
    public static string Ordinary(DateOnly from, DateOnly to, SeededRandom random)
    {
        var days = to.DayNumber - from.DayNumber + 1;
        if (days > 6) return Weeks[random.Below(Weeks.Length)];

        return days == 1 || random.Below(2) == 0
            ? string.Join(", ", Enumerable.Range(0, days).Select(i => NameOf(from.AddDays(i)) + Evenings[random.Below(Evenings.Length)]))
            : $"{NameOf(from)} ~ {NameOf(to)}{Evenings[random.Below(Evenings.Length)]}";
    }

    private static string NameOf(DateOnly day) => At(day).ToString("dddd", Korean);

    private static DateTime At(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);
}
