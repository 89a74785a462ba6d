namespace PickGo.Domain.Catalogue.Import;

/// <summary>Stalls and balconies whose rows bend about the middle of the stage, each row as long as its arc, in slices where a row is too long for one grid.</summary>
internal static class GeneratedTiers
{
    private const double Width = 10, Depth = 12, BalconyGap = 40;

    /// <summary>Between two slices: each has the names of its rows there, a cell wide, and its rows may stand half a cell off its middle.</summary>
    private const double Between = 32;

    /// <summary>Between two prices, and where a block ends because it is deep: whoever comes late walks there, and maps write the name of the block.</summary>
    private const double Behind = 2 * Depth;

    private const int StallsAlone = 900, TwoBalconiesFrom = 2500, MostRowsInABand = 60;

    /// <summary>Rows that lie behind each other without a cross aisle between them.</summary>
    private const int MostRowsOnEnd = 14;

    /// <summary>From here on each block between aisles is an area of its own: one grid would be too wide.</summary>
    private const int SlicesFrom = 3000;

    public sealed record Made(IReadOnlyList<HouseArea> Areas, double StageWidth, double StageFront);

    /// <param name="prices">In order from the stage outwards.</param>
    /// <param name="floorReach">How far a floor before the stage reaches; 0 where there is none.</param>
    public static Made Make(IReadOnlyList<PricedSeats> prices, double floorReach)
    {
        var total = prices.Sum(p => p.Count);
        if (total == 0) return new Made([], 240, 20);

        var degrees = total switch { <= 150 => 44, <= 400 => 52, <= StallsAlone => 60, <= SlicesFrom => 72, <= 8000 => 120, <= 20_000 => 170, _ => 210 };
        var radians = degrees * Math.PI / 180;
        var stallSeats = total <= StallsAlone ? total : total * 6 / 10;
        var deep = Math.Sqrt(stallSeats / 1.9);
        var front = Math.Max(floorReach + Between, Math.Max(100, (stallSeats / deep * Width / radians) - (deep * Depth / 2)));
        if (total > SlicesFrom) front = Math.Max(floorReach + Between, 300);

        var slices = total > SlicesFrom ? (degrees / 24) + 1 : 1;
        var draft = new Draft(degrees / (double)slices, slices, front);
        foreach (var (piece, tier) in PiecesOf(prices, total)) draft.Add(piece, tier);

        var isOnFloor = floorReach > 0;
        var width = isOnFloor ? 260 : Math.Clamp(2 * front * Math.Sin(Math.Min(radians, Math.PI) / 2) * 0.7, 80, 360);
        var stageFront = isOnFloor ? 20 : front * Math.Cos(Math.Min(radians / 2, Math.PI / 3)) - 30;
        return new Made(draft.Areas(total), Math.Round(width, 2), Math.Round(stageFront, 2));
    }

    /// <summary>What of each price is in which tier, from the stage outwards.</summary>
    private static IEnumerable<(PricedSeats Piece, int Tier)> PiecesOf(IReadOnlyList<PricedSeats> prices, int total)
    {
        int[] ends = total <= StallsAlone ? [total] : total <= TwoBalconiesFrom ? [total * 6 / 10, total] : [total / 2, total * 8 / 10, total];
        var (tier, done) = (0, 0);
        foreach (var price in prices)
            for (var left = price.Count; left > 0;)
            {
                var count = Math.Min(left, ends[tier] - done);
                if (count > 0) yield return (price with { Count = count }, tier);
                (left, done) = (left - count, done + count);
                if (done == ends[tier] && tier < ends.Length - 1) tier++;
            }
    }

    private sealed class Draft(double degrees, int slices, double front)
    {
        private readonly List<Band> _bands = [];
        private double _radius = front;
        private int _tier;
        private int _row = 1;

        public void Add(PricedSeats piece, int tier)
        {
            if (tier > _tier) (_tier, _radius, _row) = (tier, _radius + BalconyGap, 1);
            var name = tier == 0 ? piece.Name : GeneratedHouse.Named(piece.Name, GeneratedHouse.Floor(tier + 1));
            for (var left = piece.Count; left > 0;)
            {
                var lengths = RowsFor(left);
                var seats = lengths.Sum(r => r.Sum());
                var before = _bands.Count(b => b.Name == name);
                var part = before == 0 && seats == left ? 0 : before + 1;
                _bands.Add(new Band(name, part, piece, _radius, _row, lengths));
                left -= seats;
                _row += lengths.Count(IsRow);
                _radius += (lengths.Count * Depth) + Behind;
            }
        }

        /// <summary>
        /// Rows until all are seated, of which none is much shorter than its neighbours: what is too much goes off the ends of all of them.
        /// Deep bands are parted by cross aisles, which are rows without seats.
        /// </summary>
        private List<int[]> RowsFor(int seats)
        {
            var (rows, room) = RowsWithRoom(seats, MostRowsInABand);
            if (rows.Count > MostRowsOnEnd)
            {
                var parts = ((rows.Count - 1) / MostRowsOnEnd) + 1;
                (rows, room) = RowsWithRoom(seats, ((rows.Count - 1) / parts) + 1);
            }

            for (var at = rows.Count - 1; room > seats; at = at == 0 ? rows.Count - 1 : at - 1)
            {
                var widest = Array.IndexOf(rows[at], rows[at].Max());
                if (rows[at].Sum() <= 1) continue;
                rows[at][widest]--;
                room--;
            }

            return rows;
        }

        /// <param name="seats">That are to find room.</param>
        /// <param name="onEnd">Rows between two cross aisles.</param>
        private (List<int[]> Rows, int Room) RowsWithRoom(int seats, int onEnd)
        {
            var (rows, room) = (new List<int[]>(), 0);
            while (room < seats && rows.Count < MostRowsInABand)
            {
                if ((rows.Count + 1) % (onEnd + 1) == 0)
                {
                    rows.Add(new int[slices]);
                    continue;
                }

                var arc = (degrees * Math.PI / 180 * (_radius + ((rows.Count + 0.5) * Depth))) - (slices > 1 ? Between : 0);
                rows.Add([.. Enumerable.Repeat(Math.Clamp((int)(arc / Width), 1, 180), slices)]);
                room += rows[^1].Sum();
            }

            return (rows, room);
        }

        private static bool IsRow(int[] lengths) => Array.Exists(lengths, l => l > 0);

        public IReadOnlyList<HouseArea> Areas(int total)
        {
            var made = _bands.SelectMany(b => Enumerable.Range(0, slices).Where(s => b.Rows.Any(r => r[s] > 0)).Select(s => (Band: b, Slice: s, Sketch: new GeneratedBlock([.. b.Rows.Select(r => r[s])], slices == 1)))).ToList();
            var wanted = (total + 99) / 100;
            foreach (var (_, _, block) in Enumerable.Reverse(made.Where(m => m.Band.Tier == 0)).Concat(made.Where(m => m.Band.Tier > 0)))
                wanted -= block.AddWheelchairs(wanted);
            return [.. made.Select(m => AreaOf(m.Band, m.Slice, m.Sketch))];
        }

        private HouseArea AreaOf(Band band, int slice, GeneratedBlock block)
        {
            var section = slices == 1 ? band.Part : (Math.Max(0, band.Part - 1) * slices) + slice + 1;
            var at = (((slices - 1) / 2.0) - slice) * degrees;
            var radius = band.Radius + (block.RowsBefore * Depth);
            return new HouseArea(section == 0 ? band.Name : GeneratedHouse.Named(band.Name, GeneratedHouse.Section(section)), band.Piece.Grade, band.Piece.Price, block.Rows, block.Columns,
                PlaceOf(block, radius, at), block.Details(band.FirstRow + band.Rows.Take(block.RowsBefore).Count(IsRow)));
        }

        private static AreaLayout PlaceOf(GeneratedBlock block, double radius, double at)
        {
            var (width, height) = (block.Columns * Width, block.Rows * Depth);
            var (sin, cos) = Math.SinCos(at * Math.PI / 180);
            var middle = radius + (height / 2);
            return new AreaLayout(Math.Round((-middle * sin) - (width / 2), 2), Math.Round((middle * cos) - (height / 2), 2), Width, Depth, Math.Round(at, 2), Math.Round(radius, 2));
        }
    }

    private sealed record Band(string Name, int Part, PricedSeats Piece, double Radius, int FirstRow, List<int[]> Rows)
    {
        public int Tier => Name.EndsWith('층') ? 1 : 0;
    }
}
