using StackExchange.Redis;

namespace PickGo.Infrastructure.Catalogue;

/// <summary>Every key of the cached posts, but for those of the cache itself (<c>cache:posts:…</c>).</summary>
internal static class PostKeys
{
    /// <summary>Number: how often the posts changed.</summary>
    public static readonly RedisKey Generation = "posts:generation";
}
