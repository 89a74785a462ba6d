using System.Globalization;
using PickGo.KopisSandbox.Catalogue;

namespace PickGo.KopisSandbox.Api;

/// <summary>What the list call is asked.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Page">From 1.</param>
/// <param name="Rows">To a page.</param>
/// <param name="After">Only what was changed from this day on.</param>
internal sealed record ListQuery(DateOnly From, DateOnly To, int Page, int Rows, DateOnly? After, IQueryCollection Filters)
{
    private const int MaxDays = 31;
    private const int MaxRows = 100;

    /// <summary>The query, or what is wrong with it.</summary>
    public static (ListQuery? Query, KopisError? Error) Read(IQueryCollection query)
    {
        if (Day(query["stdate"]) is not { } from || Day(query["eddate"]) is not { } to || Number(query["cpage"]) is not { } page || Number(query["rows"]) is not { } rows) return (null, KopisError.BadParameter);

        var after = Day(query["afterdate"]);
        if (from > to || (after is null && Text(query["afterdate"]).Length > 0)) return (null, KopisError.BadParameter);
        if (to.DayNumber - from.DayNumber > MaxDays) return (null, KopisError.TooManyDays);
        return rows > MaxRows ? (null, KopisError.TooManyRows) : (new ListQuery(from, to, page, rows, after, query), null);
    }

    /// <summary>The asked page of what runs in these days.</summary>
    public IEnumerable<Performance> Of(IEnumerable<Performance> all, DateOnly today) => all
        // Dates may have been typed the wrong way round.
        .Where(p => Earlier(p.From, p.To) <= To && Later(p.From, p.To) >= From)
        .Where(p => Is("shcate", p.Genre.Code) && Is("prfstate", p.StateOn(today).Code) && Is("signgucode", p.Venue.Region.Code))
        .Where(p => Is("kidstate", p.IsForChildren ? "Y" : "N") && Is("openrun", p.IsOpenRun ? "Y" : "N"))
        .Where(p => p.Title.Contains(Text(Filters["shprfnm"]), StringComparison.OrdinalIgnoreCase))
        .Where(p => After is not { } day || DateOnly.FromDateTime(p.UpdatedAt) >= day)
        .Skip((Page - 1) * Rows).Take(Rows);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private bool Is(string filter, string value) => Text(Filters[filter]) is not { Length: > 0 } asked || asked == value;

    private static string Text(string? value) => value ?? "";

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100_000 ? number : null;
}
