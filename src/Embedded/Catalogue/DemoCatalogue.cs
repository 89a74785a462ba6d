namespace PickGo.Embedded.Catalogue;

/// <summary>What the shop sells while no real catalogue is connected: invented, every one of them.</summary>
internal static class DemoCatalogue
{
    public static IReadOnlyList<DemoPerformance> All { get; } =
        [
            .. DemoMusicals.All, .. DemoPlays.All, .. DemoConcerts.All, .. DemoClassics.All,
            .. DemoDances.All, .. DemoKoreanMusic.All, .. DemoOthers.All,
        ];

    public static DemoPerformance? Find(string key) => All.FirstOrDefault(performance => performance.Key == key);
}
