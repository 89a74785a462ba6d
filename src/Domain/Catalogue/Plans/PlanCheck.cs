using static PickGo.Domain.Catalogue.Plans.PlanFaultCodes;

namespace PickGo.Domain.Catalogue.Plans;

/// <summary>Whether a plan can be a house: finds everything that is wrong with it, not only the first thing.</summary>
public static class PlanCheck
{
    private const double MinSeatSize = 2;
    private const double MaxSeatSize = 100;

    /// <param name="areas">Those that could be read, at their places; null where one could not.</param>
    /// <param name="stage">Null: before the house.</param>
    /// <param name="faults">Told what is wrong.</param>
    public static void Run(IReadOnlyList<AreaDraft?> areas, StageShape? stage, PlanFaults faults)
    {
        if (areas.Count == 0) faults.Add("areas", NoAreas, "A plan has at least one area.");
        if (areas.Count > PlanDraft.MaxAreas) faults.Add("areas", TooManyAreas, $"A plan has at most {PlanDraft.MaxAreas} areas.");
        if (stage is not null) CheckStage(stage, faults);

        var names = new HashSet<string>(StringComparer.Ordinal);
        var sound = new List<(string Path, AreaDraft Area)>();
        for (var i = 0; i < areas.Count; i++)
        {
            if (areas[i] is not { } area) continue;

            var path = $"areas[{i}]";
            if (CheckName(area.Name, $"{path}.name", faults) && !names.Add(area.Name)) faults.Add($"{path}.name", NameTwice, $"Another area is called '{area.Name}' too.");
            if (AreaCheck.Run(area, path, faults)) sound.Add((path, area));
        }

        // Past these the seats are not looked at one by one: what they cost is bounded.
        if (sound.Sum(a => a.Area.Seats) > HousePlan.MaxSeats) faults.Add("areas", TooManySeats, $"A plan has at most {HousePlan.MaxSeats} seats.");
        else if (sound.Sum(a => a.Area.Rows * a.Area.Columns) > PlanDraft.MaxCells) faults.Add("areas", TooManySeats, $"A plan has at most {PlanDraft.MaxCells} cells.");
        else SpotCheck.Run(sound, faults);
    }

    private static void CheckStage(StageShape stage, PlanFaults faults)
    {
        if (!(stage.X >= 0 && stage.Y >= 0 && stage.Width > 0 && stage.Height > 0 && stage.X + stage.Width <= PlanDraft.MapSize && stage.Y + stage.Height <= PlanDraft.MapSize))
            faults.Add("stage", Outside, $"The stage lies within 0 and {PlanDraft.MapSize}, and has a size.");
    }

    private static bool CheckName(string name, string path, PlanFaults faults)
    {
        if (name.Length is > 0 and <= PerformanceArea.NameLength && IsPlain(name)) return true;

        faults.Add(path, Value, $"A name has 1 to {PerformanceArea.NameLength} letters, none at its ends that cannot be seen.");
        return false;
    }

    /// <summary>Text that every engine keeps and every list shows.</summary>
    internal static bool IsPlain(string text) => text.Trim().Length == text.Length && !text.Any(char.IsControl);

    internal static bool IsSize(double size) => size is >= MinSeatSize and <= MaxSeatSize;
}
