using PickGo.Domain.Catalogue;
using PickGo.Embedded.Catalogue.Posters;

namespace PickGo.Embedded.Catalogue;

/// <summary>A performance of the demo catalogue, as it is written down: no dates, those follow the day.</summary>
/// <param name="Key">Names it for ever: the natural key, the poster's address and the poster's chance.</param>
/// <param name="Type">Genre.</param>
/// <param name="Billing">What stands before the name in the post's title.</param>
/// <param name="Name">As on the poster.</param>
/// <param name="Venue">Where.</param>
/// <param name="House">Its areas.</param>
/// <param name="Cast">Who.</param>
/// <param name="Minutes">Running time, interval included.</param>
/// <param name="Age">Minimum age in years; 0 for everybody.</param>
/// <param name="Sale">When sessions are, and when they can be bought.</param>
/// <param name="Look">How its poster is drawn.</param>
/// <param name="Line">One sentence for the intro image.</param>
/// <param name="Story">What it is about.</param>
internal sealed record DemoPerformance(
    string Key, PerformanceType Type, string Billing, string Name, DemoVenue Venue, HousePlan House,
    string Cast, int Minutes, int Age, DemoSale Sale, Look Look, string Line, string Story)
{
    /// <summary>Refund terms of its own, as they are written down; null: the shop's.</summary>
    public string? Terms { get; init; }

    /// <summary>Whether joining its waiting rooms asks for a proof of work.</summary>
    public bool ProofOfWork { get; init; }

    public string SourceKey => "demo:" + Key;

    public string Title => $"{Billing} 〈{Name}〉";
}

/// <summary>An invented house in a real city.</summary>
internal sealed record DemoVenue(string Name, string City, string Address, string? Hall = null);

/// <summary>A poster's composition and colours.</summary>
internal sealed record Look(Composition Composition, Palette Palette);

/// <summary>What types are called in Korea.</summary>
internal static class DemoWords
{
    public static string Of(PerformanceType type) => type switch
    {
        PerformanceType.Play => "연극",
        PerformanceType.Dance => "무용",
        PerformanceType.Korean => "국악",
        PerformanceType.Concert => "콘서트",
        PerformanceType.Classic => "클래식",
        PerformanceType.Musical => "뮤지컬",
        _ => "복합",
    };
}
