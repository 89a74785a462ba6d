using System.Globalization;
using System.Text.RegularExpressions;

namespace PickGo.Domain.Catalogue.Import;

/// <summary>
/// A house of which only the number of seats and the prices are known: rows that bend about the stage, the dearest nearest to it, balconies
/// in large houses, and floors to stand on where a price says so. The same input makes the same house.
/// </summary>
public static partial class GeneratedHouse
{
    public const int FewestSeats = 30;
    public const int MostSeats = HousePlan.MaxSeats;

    /// <summary>Where nobody knows how many seats a hall has.</summary>
    public const int UsualSeats = 300;

    /// <summary>Seats are as dear as they are rare: each price has so many parts more than the one before it.</summary>
    private const int FirstPart = 2;

    /// <param name="performance">Without areas so far.</param>
    /// <param name="prices">Of seats, of places to stand, or of the whole house.</param>
    /// <param name="seats">Of the hall; null where nobody knows.</param>
    public static void AddTo(Performance performance, IReadOnlyList<PriceItem> prices, int? seats) => Plan(prices, seats).AddTo(performance);

    /// <returns>As many seats as were asked for, or the nearest number between the fewest and the most.</returns>
    /// <inheritdoc cref="AddTo"/>
    public static HousePlan Plan(IReadOnlyList<PriceItem> prices, int? seats)
    {
        var total = Math.Max(Math.Clamp(seats ?? UsualSeats, FewestSeats, MostSeats), prices.Count);
        var dearestFirst = prices.OrderByDescending(p => p.Price).ToList();
        var shares = SharesOf(total, dearestFirst.Count);
        var priced = dearestFirst.Select((p, i) => new PricedSeats(NameOf(p.Label), p.Grade ?? (SeatGrade)Math.Min(i, (int)SeatGrade.A), p.Price, shares[i], p.Kind == PriceKind.Standing)).ToList();

        var floor = GeneratedFloor.Make([.. priced.Where(p => p.IsStanding)]);
        var tiers = GeneratedTiers.Make([.. priced.Where(p => !p.IsStanding)], floor.Reach);
        var depth = Math.Clamp(tiers.StageWidth / 3, 40, 110);
        var stage = new StageShape(-tiers.StageWidth / 2, tiers.StageFront - depth, tiers.StageWidth, depth, false);
        return new HousePlan([.. floor.Areas, .. tiers.Areas], stage).Settled();
    }

    /// <summary>At least one seat each, and all of them together exactly the total.</summary>
    private static int[] SharesOf(int total, int count)
    {
        var parts = Enumerable.Range(FirstPart, count).Sum();
        var shares = Enumerable.Range(0, count).Select(i => 1 + ((total - count) * (FirstPart + i) / parts)).ToArray();
        shares[^1] += total - shares.Sum();
        return shares;
    }

    /// <summary>What the areas of a price begin with: the label without its 석.</summary>
    public static string NameOf(string label) =>
        Platform.Text.Cut(label.Length > 1 && label != PriceLabels.All && label.EndsWith('석') ? label[..^1].TrimEnd() : label, PerformanceArea.NameLength);

    /// <summary>Whether an area was made for the price of this label.</summary>
    public static bool IsOf(string area, string label)
    {
        var name = NameOf(label);
        return area == name || (Where().Match(area) is { Success: true } where && area == Named(name, where.Value));
    }

    internal static string Named(string name, string where) => Platform.Text.Cut(name, PerformanceArea.NameLength - where.Length) + where;

    internal static string Floor(int floor) => string.Create(CultureInfo.InvariantCulture, $" {floor}층");

    internal static string Section(int section) => string.Create(CultureInfo.InvariantCulture, $" {section}구역");

    [GeneratedRegex("( [0-9]+층)?( [0-9]+구역)?$")]
    private static partial Regex Where();
}

/// <param name="Name">What its areas begin with.</param>
/// <param name="Grade">Price class.</param>
/// <param name="Price">Whole KRW.</param>
/// <param name="Count">How many seats, or places.</param>
/// <param name="IsStanding">Whether they are places.</param>
internal sealed record PricedSeats(string Name, SeatGrade Grade, long Price, int Count, bool IsStanding);
