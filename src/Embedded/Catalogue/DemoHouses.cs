using PickGo.Domain.Catalogue;

namespace PickGo.Embedded.Catalogue;

/// <summary>
/// Plans of houses. The stage is at the top centre; tiers stand behind each other, the blocks of a tier side by side, each tier
/// centred on the stage.
/// </summary>
internal static class DemoHouses
{
    private const double SeatWidth = 10;
    private const double SeatHeight = 12;
    private const double Aisle = 24;
    private const double StageDepth = 60;

    /// <summary>556 seats: three tiers straight behind each other.</summary>
    public static HousePlan Middle(long price) => Plan(
        [new("VIP", SeatGrade.P, price, 8, 24)],
        [new("A", SeatGrade.R, Part(price, 80), 8, 28)],
        [new("B", SeatGrade.S, Part(price, 55), 5, 28)]);

    /// <summary>432 seats: a shoebox for music.</summary>
    public static HousePlan Shoebox(long price) => Plan(
        [new("VIP", SeatGrade.P, price, 6, 18)],
        [new("A", SeatGrade.R, Part(price, 75), 9, 12), new("B", SeatGrade.R, Part(price, 75), 9, 12)],
        [new("C", SeatGrade.S, Part(price, 50), 6, 18)]);

    /// <summary>120 seats around a low stage.</summary>
    public static HousePlan Small(long price) => Plan(
        [new("A", SeatGrade.R, price, 6, 10)],
        [new("B", SeatGrade.S, Part(price, 75), 5, 12)]);

    /// <summary>96 seats in one block.</summary>
    public static HousePlan Studio(long price) => Plan([[new("전석", SeatGrade.A, price, 8, 12)]]);

    /// <summary>600 seats under canvas.</summary>
    public static HousePlan Tent(long price) => Plan(
        [new("A", SeatGrade.R, Part(price, 80), 10, 10), new("VIP", SeatGrade.P, price, 10, 16), new("B", SeatGrade.R, Part(price, 80), 10, 10)],
        [new("C", SeatGrade.S, Part(price, 60), 6, 40)]);

    /// <summary>Exactly 5,000 seats.</summary>
    public static HousePlan Arena(long price) => Plan(
        [new("A", SeatGrade.R, Part(price, 80), 20, 30), new("VIP", SeatGrade.P, price, 20, 40), new("B", SeatGrade.R, Part(price, 80), 20, 30)],
        [new("C", SeatGrade.S, Part(price, 60), 30, 100)]);

    private static HousePlan Plan(params ReadOnlySpan<Block[]> tiers)
    {
        var widest = 0.0;
        foreach (var tier in tiers)
            widest = Math.Max(widest, WidthOf(tier));
        var areas = new List<HouseArea>();
        var y = StageDepth;
        foreach (var tier in tiers)
        {
            var x = (widest - WidthOf(tier)) / 2;
            foreach (var block in tier)
            {
                areas.Add(new HouseArea(
                    block.Name, block.Grade, block.Price, block.Rows, block.Columns,
                    new AreaLayout(x, y, SeatWidth, SeatHeight, Rotation: 0, Curve: 0), AreaDetails.Plain));
                x += (block.Columns * SeatWidth) + Aisle;
            }

            y += (tier.Max(block => block.Rows) * SeatHeight) + Aisle;
        }

        // Seats are numbered, and offered, from the dearest area on.
        return new HousePlan([.. areas.OrderBy(area => area.Grade)]);
    }

    private static double WidthOf(Block[] tier) => tier.Sum(block => block.Columns * SeatWidth) + ((tier.Length - 1) * Aisle);

    /// <summary>A share of a price in per cent, to the thousand.</summary>
    internal static long Part(long price, int percent) => price * percent / 100 / 1_000 * 1_000;

    private sealed record Block(string Name, SeatGrade Grade, long Price, int Rows, int Columns);
}
