using System.Globalization;
using System.Xml.Linq;
using PickGo.Domain.Platform;

namespace PickGo.Infrastructure.Catalogue.Import;

/// <summary>Fields of a record in the forms in which KOPIS writes them.</summary>
internal static class KopisFields
{
    private const int MostSeats = 1_000_000;

    /// <summary>Trimmed; empty where it is blank or missing.</summary>
    public static string Text(this XElement record, string name) => record.Element(name)?.Value.Trim() ?? "";

    public static string? TextOrNull(this XElement record, string name) => record.Text(name) is { Length: > 0 } text ? text : null;

    public static bool Flag(this XElement record, string name) => record.Text(name).Equals("Y", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>2026.11.28</c>.</summary>
    public static DateOnly? Date(this XElement record, string name) =>
        DateOnly.TryParseExact(record.Text(name), "yyyy.MM.dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>With or without a comma; 0 says that nobody knows.</summary>
    public static int? Seats(this XElement record, string name) =>
        int.TryParse(record.Text(name), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var seats) && seats is > 0 and <= MostSeats ? seats : null;

    public static int? Year(this XElement record, string name) =>
        int.TryParse(record.Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1000 and < 3000 ? year : null;

    /// <param name="record">Of a venue.</param>
    /// <param name="name">Of the field.</param>
    /// <param name="most">How far from zero it may be.</param>
    public static double? Degrees(this XElement record, string name, double most) =>
        double.TryParse(record.Text(name), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most ? degrees : null;

    /// <summary><c>2025-09-09 15:00:03.056916</c> of Korea, as UTC.</summary>
    public static DateTime? Instant(this XElement record, string name) =>
        DateTime.TryParseExact(record.Text(name), "yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture, DateTimeStyles.None, out var korean) ? Kst.ToUtc(korean) : null;

    public static Uri? Address(this XElement record, string name) => record.Element(name)?.Address();

    /// <summary>Of http or https alone: a page would run what <c>javascript:</c> says.</summary>
    public static Uri? Address(this XElement element) =>
        Uri.TryCreate(element.Value.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;
}
