namespace PickGo.Domain.Catalogue.Import;

/// <summary>The floor before the stage where people stand, in zones that are about square.</summary>
internal static class GeneratedFloor
{
    private const double Width = 10, Depth = 12, Gap = 24, Front = 40;
    private const int MostInAZone = 1600;

    /// <returns>Its zones, and how far from the middle of the stage's front they reach.</returns>
    public static (IReadOnlyList<HouseArea> Areas, double Reach) Make(IReadOnlyList<PricedSeats> prices)
    {
        var (areas, y, reach) = (new List<HouseArea>(), Front, 0.0);
        foreach (var price in prices)
        {
            var grids = GridsOf(price.Count);
            var across = (int)Math.Ceiling(Math.Sqrt(grids.Count / 2.0));
            for (var i = 0; i < grids.Count; i += across)
            {
                var line = grids.Skip(i).Take(across).ToList();
                var width = line.Sum(g => g.Columns * Width) + ((line.Count - 1) * Gap);
                var x = -width / 2;
                foreach (var (rows, columns) in line)
                {
                    var name = grids.Count == 1 ? price.Name : GeneratedHouse.Named(price.Name, GeneratedHouse.Section(areas.Count(a => a.Price == price.Price && a.Grade == price.Grade) + 1));
                    areas.Add(new HouseArea(name, price.Grade, price.Price, rows, columns, new AreaLayout(x, y, Width, Depth, 0, 0), AreaDetails.Standing));
                    x += (columns * Width) + Gap;
                }

                y += (line.Max(g => g.Rows) * Depth) + Gap;
                reach = Math.Max(reach, Math.Sqrt((width * width / 4) + (y * y)));
            }
        }

        return (areas, reach);
    }

    /// <summary>Places have no gaps, so what one grid cannot hold exactly stands in a second one, a column narrower.</summary>
    private static List<(int Rows, int Columns)> GridsOf(int count)
    {
        var zones = ((count - 1) / MostInAZone) + 1;
        var grids = new List<(int, int)>();
        for (var zone = 0; zone < zones; zone++)
        {
            var places = (count * (zone + 1) / zones) - (count * zone / zones);
            var columns = (int)Math.Sqrt(places);
            var rows = ((places - 1) / columns) + 1;
            var narrow = (rows * columns) - places;
            grids.Add((rows - narrow, columns));
            if (narrow > 0) grids.Add((narrow, columns - 1));
        }

        return grids;
    }
}
