using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Import;

namespace PickGo.Tests.Support;

/// <summary>A house of 14,000: a floor to stand on, and bent blocks around it whose rows differ in length.</summary>
public static class LargeArena
{
    public const int Places = 14_000;

    private static readonly HousePlan Plan = GeneratedHouse.Plan(
    [
        new PriceItem("스탠딩석", 165_000, null, PriceKind.Standing), new PriceItem("R석", 154_000, SeatGrade.R, PriceKind.Seat), new PriceItem("S석", 121_000, SeatGrade.S, PriceKind.Seat),
    ], Places);

    public static void Build(Performance performance) => Plan.AddTo(performance);

    /// <summary>The numbers of its seats, with or without places to stand.</summary>
    public static IReadOnlyList<int> Numbers(bool withStanding)
    {
        var (numbers, first) = (new List<int>(), 1);
        foreach (var area in Plan.Areas)
        {
            var cells = area.Rows * area.Columns;
            if (withStanding || area.Details.Kind == AreaKind.Seated)
                numbers.AddRange(Enumerable.Range(0, cells).Where(c => area.Details.Cells is not { } letters || letters[c] != CellLetters.None).Select(c => first + c));
            first += cells;
        }

        return numbers;
    }
}
