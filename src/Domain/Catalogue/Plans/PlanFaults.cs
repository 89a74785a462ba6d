namespace PickGo.Domain.Catalogue.Plans;

/// <summary>Something in a seating plan that cannot be.</summary>
/// <param name="Path">Where in the document, as <c>areas[0].cells[3]</c>; in a CSV file the name of the column.</param>
/// <param name="Line">Line of the file, from 1; null where it is not a matter of one.</param>
/// <param name="Code">Stable, one of <see cref="PlanFaultCodes"/>.</param>
/// <param name="Text">One English sentence.</param>
public sealed record PlanFault(string Path, int? Line, string Code, string Text);

/// <summary>What can be wrong with a seating plan.</summary>
public static class PlanFaultCodes
{
    /// <summary>The file cannot be read at all.</summary>
    public const string Unreadable = "unreadable";
    public const string Missing = "missing";
    public const string Unknown = "unknown";

    /// <summary>A number where a text is wanted, a word that is none of those known.</summary>
    public const string Value = "value";
    public const string Range = "range";
    public const string NoAreas = "no-areas";
    public const string TooManyAreas = "too-many-areas";
    public const string TooManySeats = "too-many-seats";
    public const string NameTwice = "name-twice";
    public const string AreaEmpty = "area-empty";
    public const string RowCount = "row-count";
    public const string RowLength = "row-length";
    public const string Letter = "letter";
    public const string NoView = "no-view";
    public const string LabelCount = "label-count";
    public const string NoLabel = "no-label";

    /// <summary>Places to stand have no cells, no labels and no views.</summary>
    public const string Standing = "standing";

    /// <summary>Two seats of one area have the same row and the same number.</summary>
    public const string SeatTwice = "seat-twice";

    /// <summary>Two seats stand on one spot.</summary>
    public const string SpotTwice = "spot-twice";
    public const string Outside = "outside";

    /// <summary>Seats of a CSV file that stand in no rows.</summary>
    public const string Irregular = "irregular";
}

/// <summary>Gathers faults, the first <see cref="Most"/> of them.</summary>
/// <param name="lineOf">Tells the line of a path; null where nobody knows.</param>
public sealed class PlanFaults(Func<string, int?>? lineOf = null)
{
    public const int Most = 100;

    private readonly List<PlanFault> _found = [];

    public bool Any => _found.Count > 0;

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<PlanFault> Found => [.. _found.OrderBy(f => f.Line ?? int.MaxValue)];

    public void Add(string path, string code, string text, int? line = null)
    {
        if (_found.Count < Most) _found.Add(new PlanFault(path, line ?? lineOf?.Invoke(path), code, text));
    }
}
