namespace PickGo.Domain.Seats;

/// <summary>Chooses adjacent free seats: nearest the stage, then nearest the centre of the row; deterministic.</summary>
public static class BestAvailable
{
    /// <summary>The best <paramref name="count"/> free seats side by side in one row of one of <paramref name="areas"/>, or null.</summary>
    /// <param name="areas">Areas to look in; an earlier one wins between equally good seats.</param>
    /// <param name="states">One letter a seat of the whole house.</param>
    /// <param name="count">How many seats, at least 1.</param>
    public static IReadOnlyList<int>? Choose(IReadOnlyList<HouseArea> areas, ReadOnlySpan<char> states, int count)
    {
        var bestPenalty = double.MaxValue;
        var best = 0;
        foreach (var area in areas)
        {
            for (var row = 1; row <= area.Rows; row++)
            {
                var run = 0;
                for (var column = 1; column <= area.Columns; column++)
                {
                    run = states[HouseLayout.NumberOf(area, row, column) - 1] == SeatLetters.Available ? run + 1 : 0;
                    if (run < count) continue;

                    var penalty = Penalty(area, row, column - count + 1, count);
                    if (penalty >= bestPenalty) continue;

                    bestPenalty = penalty;
                    best = HouseLayout.NumberOf(area, row, column - count + 1);
                }
            }
        }

        return best == 0 ? null : [.. Enumerable.Range(best, count)];
    }

    /// <summary>One row back weighs as much as one and a half seats off centre.</summary>
    private static double Penalty(HouseArea area, int row, int firstColumn, int count)
    {
        var middle = firstColumn + ((count - 1) / 2.0);
        return (row * 1.5) + Math.Abs(middle - ((area.Columns + 1) / 2.0));
    }
}
