using System.ComponentModel.DataAnnotations;

namespace PickGo.Infrastructure.Platform.Redis;

/// <summary>Where Redis is (<c>Redis:*</c>).</summary>
public sealed class RedisOptions
{
    public const string Section = "Redis";

    /// <summary>StackExchange.Redis connection string; without one the server is not ready.</summary>
    public string? Connection { get; set; }

    /// <summary>How long a command may take before it counts as failed.</summary>
    [Range(1, 60_000)]
    public int TimeoutMilliseconds { get; set; } = 3000;
}
