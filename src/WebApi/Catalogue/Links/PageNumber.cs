using System.Globalization;

namespace PickGo.WebApi.Catalogue.Links;

/// <summary>Addresses of pages that end with the number of what they show: <c>/performances/7</c>.</summary>
internal static class PageNumber
{
    /// <returns>Whether the address is one of those below the folder, with a number or not.</returns>
    public static bool IsIn(string folder, PathString page) => PartOf(folder, page) is { Length: > 0 } part && !part.Contains('/', StringComparison.Ordinal);

    /// <returns>Null where no number stands there.</returns>
    public static long? Of(string folder, PathString page) =>
        long.TryParse(PartOf(folder, page), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static string? PartOf(string folder, PathString page) => page.StartsWithSegments(folder, StringComparison.Ordinal, out var rest) ? rest.Value!.Trim('/') : null;
}
