using System.Text.RegularExpressions;

namespace PickGo.Domain.Catalogue.Import;

/// <summary>What the name of a price says that it is for.</summary>
internal static partial class PriceLabels
{
    public const string All = "전석";
    private const int Length = 40;

    public static bool IsLabel(string label) => label.Length <= Length && Label().IsMatch(label);

    /// <returns>Null where the price depends on the day, the audience or the channel, or nobody can say.</returns>
    public static PriceItem? Of(string label, long price)
    {
        var name = label.Length == 0 || House().IsMatch(label) ? All : label;
        var grade = GradeOf(name);
        return KindOf(name, grade) switch
        {
            PriceKind.All when price == 0 => new PriceItem(name, 0, null, PriceKind.Free),
            { } kind => new PriceItem(name, price, grade, kind),
            null => null,
        };
    }

    private static PriceKind? KindOf(string label, SeatGrade? grade) =>
        label == All ? PriceKind.All
        : Pass().IsMatch(label) ? PriceKind.Pass
        : Condition().IsMatch(label) ? null
        : Standing().IsMatch(label) ? PriceKind.Standing
        : grade is not null || Seats().IsMatch(label) ? PriceKind.Seat
        : null;

    private static SeatGrade? GradeOf(string label) => (label.EndsWith('석') ? label[..^1].TrimEnd() : label) switch
    {
        "VIP" or "P" => SeatGrade.P,
        "R" => SeatGrade.R,
        "S" => SeatGrade.S,
        "A" => SeatGrade.A,
        _ => null,
    };

    /// <summary>Words, numbers and brackets, beginning and ending with a letter, a digit or a bracket; or nothing.</summary>
    [GeneratedRegex(@"^([\p{L}\p{Nd}(\[]([\p{L}\p{Nd}()\[\]·&+'\s-]*[\p{L}\p{Nd})\]])?)?$")]
    private static partial Regex Label();

    [GeneratedRegex("^(전\\s*석(\\s*균일)?|균일석?|입장권|관람권)$")]
    private static partial Regex House();

    [GeneratedRegex("권(\\(|$)|[0-9]\\s*일\\s*권|[0-9]\\s*days?$|양일", RegexOptions.IgnoreCase)]
    private static partial Regex Pass();

    [GeneratedRegex("평일|주말|휴일|요일|[월화수목금토일]\\)|[0-9]일|청소년|어린이|유아|아동|학생|성인|어른|대인|소인|경로|노인|유공자|군인|단체|회원|[시도군구]민|예매|현매|현장|조기|얼리|할인|특가|사전|패키지|세트")]
    private static partial Regex Condition();

    [GeneratedRegex("스탠딩|standing", RegexOptions.IgnoreCase)]
    private static partial Regex Standing();

    [GeneratedRegex("석$|[층열존]$|구역$|블[럭록]$|^[A-Z]{1,4}$")]
    private static partial Regex Seats();
}
