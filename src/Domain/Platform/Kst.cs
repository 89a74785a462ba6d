namespace PickGo.Domain.Platform;

/// <summary>Korea Standard Time, for the edges: what people read and what schedules mean. Everything stored is UTC.</summary>
public static class Kst
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Seoul");

    public static DateTime FromUtc(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Zone);

    public static DateTime ToUtc(DateTime kst) => TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(kst, DateTimeKind.Unspecified), Zone);
}
