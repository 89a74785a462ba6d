using System.Text.RegularExpressions;

namespace PickGo.Infrastructure.Catalogue.Import;

/// <summary>Numbers of records. They go into addresses, so nothing else may.</summary>
internal static partial class KopisIds
{
    public static bool IsPerformance(string id) => Performance().IsMatch(id);

    public static bool IsVenue(string id) => Venue().IsMatch(id);

    [GeneratedRegex(@"^PF[0-9]{1,12}\z")]
    private static partial Regex Performance();

    [GeneratedRegex(@"^FC[0-9]{1,12}\z")]
    private static partial Regex Venue();
}
