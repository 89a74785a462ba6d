namespace PickGo.KopisSandbox.Platform;

/// <summary>Days and times of the catalogue are Korea's, which keeps no summer time.</summary>
internal static class Kst
{
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(9);

    public static DateTime Now(TimeProvider time) => time.GetUtcNow().ToOffset(Ahead).DateTime;

    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(Now(time));
}
