using System.Globalization;
using System.Text.RegularExpressions;
using PickGo.Domain.Catalogue;

namespace PickGo.Application.Catalogue.Import;

/// <summary>What single fields of KOPIS say in words.</summary>
internal static partial class KopisWords
{
    /// <returns>Null for a genre that is not known.</returns>
    public static PerformanceType? TypeOf(string genre) => genre switch
    {
        "연극" => PerformanceType.Play,
        "뮤지컬" => PerformanceType.Musical,
        "무용" or "무용(서양/한국무용)" or "대중무용" => PerformanceType.Dance,
        "서양음악(클래식)" => PerformanceType.Classic,
        "한국음악(국악)" => PerformanceType.Korean,
        "대중음악" => PerformanceType.Concert,
        "복합" or "서커스/마술" => PerformanceType.Etc,
        _ => null,
    };

    /// <summary>2시간 30분 → 150; 0 where nobody says.</summary>
    public static int MinutesOf(string runtime) => (NumberBefore(HoursPattern(), runtime) * 60) + NumberBefore(MinutesPattern(), runtime);

    /// <summary>만 13세 이상 → 13, 36개월 이상 → 3; 0 for everybody.</summary>
    public static int YearsOf(string age) => NumberBefore(YearsPattern(), age) is > 0 and var years ? years : NumberBefore(MonthsPattern(), age) / 12;

    /// <summary>Whether the text names days, or speaks of days without a performance.</summary>
    public static bool NamesDays(string story) => DaysPattern().IsMatch(story);

    private static int NumberBefore(Regex unit, string text) => unit.Match(text) is { Success: true } found ? int.Parse(found.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("([0-9]{1,2})\\s*시간")]
    private static partial Regex HoursPattern();

    [GeneratedRegex("([0-9]{1,3})\\s*분")]
    private static partial Regex MinutesPattern();

    [GeneratedRegex("([0-9]{1,2})\\s*세")]
    private static partial Regex YearsPattern();

    [GeneratedRegex("([0-9]{1,3})\\s*개월")]
    private static partial Regex MonthsPattern();

    [GeneratedRegex("[0-9]{1,2}\\s*[/.]\\s*[0-9]{1,2}|[0-9]{1,2}\\s*월\\s*[0-9]{1,2}\\s*일|공연\\s*(없|중단|취소)|휴관|휴연|제외")]
    private static partial Regex DaysPattern();
}
