using PickGo.Domain.Catalogue;

namespace PickGo.Domain.Seats;

/// <summary>
/// Chooses adjacent free seats: those whose middle sees the stage best (<see cref="SightLine"/>). The same house and the same letters
/// give the same seats.
/// </summary>
public static class BestAvailable
{
    /// <summary>The best <paramref name="count"/> free seats side by side in one row of one of <paramref name="areas"/>, or null.</summary>
    /// <param name="plan">The plan they are in.</param>
    /// <param name="areas">Areas of it to look in; an earlier one wins between equally good seats.</param>
    /// <param name="states">One letter a seat of the whole house.</param>
    /// <param name="count">How many seats, at least 1.</param>
    /// <param name="noOrphans">Whether they may not leave a single free seat between taken ones.</param>
    public static IReadOnlyList<int>? Choose(SeatingPlan plan, IEnumerable<PlanArea> areas, ReadOnlySpan<char> states, int count, bool noOrphans)
    {
        var sight = new SightLine(plan);
        var bestPenalty = double.MaxValue;
        var best = 0;
        foreach (var area in areas.Where(a => a.Kind == AreaKind.Seated))
        {
            for (var row = 1; row <= area.Rows; row++)
            {
                var letters = states.Slice(SeatingPlan.NumberOf(area, row, 1) - 1, area.Columns);
                for (var first = 1; first <= area.Columns - count + 1; first++)
                {
                    if (letters.Slice(first - 1, count).ContainsAnyExcept(SeatLetters.Available)) continue;

                    var (x, y) = MiddleOf(area, row, first, count);
                    var penalty = sight.Penalty(x, y);
                    if (penalty >= bestPenalty || (noOrphans && OrphanRule.IsBroken(letters, first - 1, count))) continue;

                    bestPenalty = penalty;
                    best = SeatingPlan.NumberOf(area, row, first);
                }
            }
        }

        return best == 0 ? null : [.. Enumerable.Range(best, count)];
    }

    /// <summary>Why they were chosen: how the stage is seen from their middle.</summary>
    /// <param name="plan">The plan they are in.</param>
    /// <param name="seats">What <see cref="Choose"/> answered.</param>
    public static Sight SightOf(SeatingPlan plan, IReadOnlyList<int> seats)
    {
        var first = plan.Locate(seats[0]);
        var (x, y) = MiddleOf(first.Area, first.Row, first.Number, seats.Count);
        return new SightLine(plan).From(x, y);
    }

    private static (double X, double Y) MiddleOf(PlanArea area, int row, int first, int count) => area.PointAt(row, first + ((count - 1) / 2.0));
}

/// <summary>
/// The option of a session that a choice never leaves an orphan: a free seat that it touches, with taken seats on both sides. The
/// end of a row is no taken seat, nor is a cell without one, and an orphan that was there before is nobody's fault. The seat inventory holds it for every
/// choice (seats_hold.lua); here it keeps the best available from proposing what would be refused.
/// </summary>
public static class OrphanRule
{
    /// <param name="row">The letters of a whole row.</param>
    /// <param name="start">Index of the first of the chosen seats.</param>
    /// <param name="count">How many are chosen, side by side.</param>
    public static bool IsBroken(ReadOnlySpan<char> row, int start, int count)
    {
        var left = start - 1;
        var right = start + count;
        return (left >= 1 && row[left] == SeatLetters.Available && IsTaken(row[left - 1]))
            || (right <= row.Length - 2 && row[right] == SeatLetters.Available && IsTaken(row[right + 1]));
    }

    private static bool IsTaken(char letter) => letter is not (SeatLetters.Available or SeatLetters.Absent);
}
