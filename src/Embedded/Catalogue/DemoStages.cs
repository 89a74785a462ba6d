using PickGo.Domain.Catalogue;
using static PickGo.Embedded.Catalogue.DemoHouses;

namespace PickGo.Embedded.Catalogue;

/// <summary>
/// Houses that are no boxes: rows bend about the stage, blocks lie around it like slices, and some cells have no seat. Angles are
/// degrees to the left of straight before the stage.
/// </summary>
internal static class DemoStages
{
    private const double Width = 10;
    private const double Depth = 12;

    /// <summary>Between two blocks of a ring: each has the names of its rows there.</summary>
    private const double RowNames = 32;

    /// <summary>About 1,100 seats: fanned stalls with a cross aisle, numbered odd and even about the middle, and a balcony.</summary>
    public static HousePlan Grand(long price) => new HousePlan(
        [
            Slice("VIP", SeatGrade.P, price, new(14, 170, 0, 54) { Order = SeatOrder.OddEven, CrossAisle = 9, Wheelchairs = 14 }),
            Slice("A", SeatGrade.R, Part(price, 80), new(14, 170, 51, 26) { Order = SeatOrder.RightToLeft, CrossAisle = 9 }),
            Slice("B", SeatGrade.R, Part(price, 80), new(14, 170, -51, 26) { CrossAisle = 9 }),
            Slice("2층", SeatGrade.S, Part(price, 60), new(10, 380, 0, 72) { Order = SeatOrder.OddEven, NumberedRows = true, Aisles = 3 }),
        ],
        new StageShape(-110, 20, 220, 70, false)).Settled();

    /// <summary>About 1,200 seats for music: stalls, side balconies along the hall, two tiers behind, and a choir behind the stage.</summary>
    public static HousePlan ConcertHall(long price) => new HousePlan(
        [
            Slice("1층 B", SeatGrade.P, price, new(13, 150, 0, 50) { NumberedRows = true, Wheelchairs = 13 }),
            Slice("1층 A", SeatGrade.R, Part(price, 80), new(13, 150, 48, 20) { NumberedRows = true, Order = SeatOrder.RightToLeft }),
            Slice("1층 C", SeatGrade.R, Part(price, 80), new(13, 150, -48, 20) { NumberedRows = true }),
            Slice("2층 B", SeatGrade.R, Part(price, 80), new(6, 340, 0, 56) { NumberedRows = true, Aisles = 2 }),
            Slice("2층 A", SeatGrade.S, Part(price, 60), new(4, 340, 48, 28) { NumberedRows = true, Restricted = "난간에 무대 앞쪽이 조금 가려요" }),
            Slice("2층 C", SeatGrade.S, Part(price, 60), new(4, 340, -48, 28) { NumberedRows = true, Restricted = "난간에 무대 앞쪽이 조금 가려요" }),
            Slice("3층", SeatGrade.A, Part(price, 40), new(6, 440, 0, 70) { NumberedRows = true, Aisles = 2 }),
            Slice("합창석", SeatGrade.A, Part(price, 35), new(4, 95, 180, 80) { NumberedRows = true, Restricted = "연주자의 뒷모습이 보여요" }),
        ],
        new StageShape(-85, -60, 170, 130, false)).Settled();

    /// <summary>318 seats on all sides of a round stage.</summary>
    public static HousePlan Round(long price) => new HousePlan(
        [.. "ABCDEF".Select((name, i) => Slice($"{name}", i % 3 == 0 ? SeatGrade.R : SeatGrade.S, i % 3 == 0 ? price : Part(price, 80),
            new(6, 96, i * 60, 40.5) { NumberedRows = true, Wheelchairs = i == 0 ? 6 : 0 }))],
        new StageShape(-52, -52, 104, 104, true)).Settled();

    /// <summary>A club: two standing floors before the stage, seats along a gallery with pillars.</summary>
    public static HousePlan Club(long price) => new HousePlan(
        [
            Floor("스탠딩 A", SeatGrade.R, price, 10, 20, 0, 40),
            Floor("스탠딩 B", SeatGrade.S, Part(price, 85), 10, 20, 0, 180),
            Block("2층", SeatGrade.A, Part(price, 80), 0, 330, AreaSketch.Full(4, 26).WithAisles(9, 18).Without(1, 5, 1).Without(1, 22, 1)
                .Mark(2, 4, 3, '1').Mark(2, 21, 3, '1'), SeatOrder.LeftToRight, ["기둥에 무대 한쪽이 가려요"]),
        ]).Settled();

    /// <summary>About 330 seats on three sides of a stage that reaches into the house.</summary>
    public static HousePlan Thrust(long price) => new HousePlan(
        [
            Slice("정면", SeatGrade.R, price, new(9, 95, 0, 76) { Order = SeatOrder.OddEven, Wheelchairs = 9 }),
            Slice("왼쪽", SeatGrade.S, Part(price, 80), new(6, 95, 87, 58)),
            Slice("오른쪽", SeatGrade.S, Part(price, 80), new(6, 95, -87, 58)),
        ],
        new StageShape(-70, -70, 140, 140, false)).Settled();

    /// <summary>140 seats in a cellar: rows of many lengths about two pillars, numbered 1열, 2열.</summary>
    public static HousePlan Cellar(long price) => new HousePlan(
        [
            Block("A", SeatGrade.R, price, 0, 60, AreaSketch.OfRows([10, 12, 14, 14, 16, 16, 16, 12]).Without(4, 6, 1).Without(4, 11, 1)
                .Mark(5, 6, 1, '1').Mark(5, 11, 1, '1').Mark(6, 5, 2, '1').Mark(6, 11, 2, '1').WithWheelchairs(8), SeatOrder.LeftToRight, ["기둥에 무대 가운데가 조금 가려요"]),
            Block("B", SeatGrade.S, Part(price, 75), 0, 186, AreaSketch.OfRows([14, 14, 10]).WithAisles(7, 8), SeatOrder.FromMiddle, null),
        ]).Settled();

    /// <summary>About 1,300 seats of an opera house: stalls, boxes around them in a horseshoe, two circles.</summary>
    public static HousePlan Opera(long price) => new HousePlan(
        [
            Slice("1층", SeatGrade.P, price, new(16, 160, 0, 62) { Order = SeatOrder.OddEven, Aisles = 2, CrossAisle = 10, Wheelchairs = 16 }),
            Slice("박스 왼쪽", SeatGrade.R, Part(price, 85), new(3, 380, 51, 24) { Restricted = "무대 왼쪽 안쪽이 가려요" }),
            Slice("박스 오른쪽", SeatGrade.R, Part(price, 85), new(3, 380, -51, 24) { Restricted = "무대 오른쪽 안쪽이 가려요" }),
            Slice("2층", SeatGrade.R, Part(price, 75), new(7, 380, 0, 68) { Order = SeatOrder.OddEven, NumberedRows = true, Aisles = 3 }),
            Slice("3층", SeatGrade.S, Part(price, 50), new(7, 490, 0, 80) { Order = SeatOrder.OddEven, NumberedRows = true, Aisles = 3 }),
        ],
        new StageShape(-120, 10, 240, 80, false)).Settled();

    /// <summary>About 14,000 places: two standing floors before the stage, and two rings of blocks around them.</summary>
    public static HousePlan Stadium(long price) => new HousePlan(
        [
            Floor("스탠딩 가", SeatGrade.P, price, 30, 30, -180, 60),
            Floor("스탠딩 나", SeatGrade.P, price, 30, 30, 180, 60),
            .. Ring("1층", SeatGrade.R, Part(price, 80), 9, 220, new(22, 660, 0, 0)),
            .. Ring("2층", SeatGrade.S, Part(price, 60), 11, 230, new(16, 960, 0, 0)),
        ],
        new StageShape(-260, -90, 520, 110, false)).Settled();

    /// <summary>Blocks side by side over so many degrees, named from the left.</summary>
    private static IEnumerable<HouseArea> Ring(string name, SeatGrade grade, long price, int blocks, double degrees, Place place)
    {
        var step = degrees / blocks;
        return Enumerable.Range(0, blocks).Select(i => Slice($"{name} {i + 1}구역", grade, price, place with
        {
            At = ((blocks - 1) / 2.0 * step) - (i * step),
            Degrees = step - (RowNames / place.Radius * 180 / Math.PI),
            NumberedRows = true,
            Wheelchairs = i == blocks / 2 ? place.Rows : 0,
        }));
    }

    private static HouseArea Slice(string name, SeatGrade grade, long price, Place place)
    {
        var sketch = AreaSketch.Fan(place.Rows, place.Radius, place.Degrees, Width, Depth);
        if (place.CrossAisle > 0) sketch.WithCrossAisle(place.CrossAisle);
        for (var aisle = 1; aisle <= place.Aisles; aisle++) sketch.WithAisles(sketch.Columns * aisle / (place.Aisles + 1));
        if (place.Restricted is not null) sketch.Mark(1, 1, sketch.Columns, '1');
        if (place.Wheelchairs > 0) sketch.WithWheelchairs(place.Wheelchairs);
        return new HouseArea(name, grade, price, sketch.Rows, sketch.Columns, HouseGround.About(sketch, place.Radius, place.At, Width, Depth),
            sketch.Details(place.Order, place.NumberedRows, 1, place.Restricted is { } view ? [view] : null));
    }

    /// <summary>Straight rows, their middle at <paramref name="x"/>, the first of them at <paramref name="y"/>.</summary>
    private static HouseArea Block(string name, SeatGrade grade, long price, double x, double y, AreaSketch sketch, SeatOrder order, IReadOnlyList<string>? views) =>
        new(name, grade, price, sketch.Rows, sketch.Columns, new AreaLayout(x - (sketch.Columns * Width / 2), y, Width, Depth, 0, 0),
            sketch.Details(order, numberedRows: true, 1, views));

    private static HouseArea Floor(string name, SeatGrade grade, long price, int rows, int columns, double x, double y) =>
        new(name, grade, price, rows, columns, new AreaLayout(x - (columns * Width / 2), y, Width, Depth, 0, 0), AreaDetails.Standing);

    /// <summary>Where a slice lies.</summary>
    /// <param name="Rows">How many.</param>
    /// <param name="Radius">From the middle of the stage to its first row.</param>
    /// <param name="At">Where its middle is.</param>
    /// <param name="Degrees">How far it reaches.</param>
    private sealed record Place(int Rows, double Radius, double At, double Degrees)
    {
        public SeatOrder Order { get; init; }
        public bool NumberedRows { get; init; }
        public int Aisles { get; init; }
        public int CrossAisle { get; init; }
        public int Wheelchairs { get; init; }

        /// <summary>What its first row does not see.</summary>
        public string? Restricted { get; init; }
    }
}
