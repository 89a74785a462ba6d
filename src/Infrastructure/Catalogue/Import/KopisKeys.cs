using PickGo.Infrastructure.Platform.Redis;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Catalogue.Import;

/// <summary>Every key of the import.</summary>
internal static class KopisKeys
{
    /// <summary>String of a turn's life: when any server asked KOPIS last.</summary>
    public static readonly KopisTurnKeys Turns = new("{kopis}:last");
}

/// <summary>By the names that the script knows them by.</summary>
internal readonly record struct KopisTurnKeys(RedisKey Last);

/// <param name="EveryMs">How far apart two calls are.</param>
internal readonly record struct KopisTurnArguments(int EveryMs);

internal static class KopisScripts
{
    public static readonly RedisScript<KopisTurnKeys, KopisTurnArguments> Turn = new("clock", "kopis_turn");
}
