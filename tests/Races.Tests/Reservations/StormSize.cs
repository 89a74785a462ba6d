using System.Globalization;

namespace PickGo.Races.Tests;

/// <summary>How large and how long the storms are: seconds in every run of the tests, minutes in <c>make soak</c>.</summary>
internal static class StormSize
{
    public static int Buyers { get; } = Read("PICKGO_STORM_BUYERS", 2000);
    public static TimeSpan Length { get; } = TimeSpan.FromSeconds(Read("PICKGO_STORM_SECONDS", 15));
    public static int Purchases { get; } = Read("PICKGO_STORM_PURCHASES", 1000);

    private static int Read(string name, int usual) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } set ? int.Parse(set, CultureInfo.InvariantCulture) : usual;
}
