namespace PickGo.Domain.Queue;

/// <summary>What one room asks of the budget.</summary>
/// <param name="SessionId">Whose room.</param>
/// <param name="Waiting">How many stood in its line.</param>
/// <param name="Wanted">How many of them there was room for; 0 when nobody may be admitted now, or an operator set the rate.</param>
public sealed record RoomDemand(long SessionId, long Waiting, long Wanted);

/// <summary>
/// The policy finds what all servers together can carry; this shares it among the rooms: a floor for each, the rest by how many wait, and
/// what a room has no use for goes to the others (weighted max-min fairness, "water-filling": Bertsekas and Gallager, Data Networks, 6.5.2).
/// </summary>
public static class AdmissionBudget
{
    /// <summary>Admissions a second that no other room's crowd takes from a room, while the budget reaches for it.</summary>
    public const double Floor = 1;

    /// <returns>Admissions a second by session; together the whole budget.</returns>
    public static IReadOnlyDictionary<long, double> Share(double perSecond, IReadOnlyCollection<RoomDemand> demands)
    {
        var shares = new Dictionary<long, double>();
        if (demands.Count == 0) return shares;

        var floor = Math.Min(Floor, perSecond / demands.Count);
        var (rest, waiting) = (perSecond - (floor * demands.Count), demands.Sum(d => (double)d.Waiting));
        // Whoever is content with the least, for the length of the line, is served first: what is left over is then known to the others.
        foreach (var room in demands.OrderBy(d => Beyond(d, floor) / d.Waiting).ThenBy(d => d.SessionId))
        {
            var share = Math.Min(Beyond(room, floor), rest * room.Waiting / waiting);
            shares[room.SessionId] = floor + share;
            (rest, waiting) = (rest - share, waiting - room.Waiting);
        }

        // Nobody asked for this much, but the next second's crowd may.
        foreach (var room in demands) shares[room.SessionId] += rest / demands.Count;
        return shares;
    }

    private static double Beyond(RoomDemand room, double floor) => Math.Max(0, room.Wanted - floor);
}
