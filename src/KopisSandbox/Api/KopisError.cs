namespace PickGo.KopisSandbox.Api;

/// <summary>What KOPIS answers with HTTP 200 where it does not answer.</summary>
/// <param name="Code"><c>returncode</c>.</param>
/// <param name="Message"><c>errmsg</c>.</param>
public sealed record KopisError(string Code, string Message)
{
    public static readonly KopisError BadParameter = new("01", "INVALID REQUEST PARAMETER ERROR");

    /// <summary>Also to a key that is suspended.</summary>
    public static readonly KopisError UnknownKey = new("02", "SERVICE KEY IS NOT REGISTERED ERROR");

    public static readonly KopisError Database = new("03", "DB ERROR");
    public static readonly KopisError NoData = new("04", "NODATA ERROR");
    public static readonly KopisError TooManyDays = new("05", "SEARCH PERIOD IS LIMITED TO 31 DAYS ERROR");
    public static readonly KopisError TooManyRows = new("06", "ROWS ARE LIMITED TO 100 ERROR");

    public static readonly IReadOnlyList<KopisError> All = [BadParameter, UnknownKey, Database, NoData, TooManyDays, TooManyRows];
}
