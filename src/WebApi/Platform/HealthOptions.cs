using System.ComponentModel.DataAnnotations;

namespace PickGo.WebApi.Platform;

/// <summary>When a server says that it should get no more requests (<c>Health:*</c>).</summary>
public sealed class HealthOptions
{
    public const string Section = "Health";

    /// <summary>For how long an engine may be away before the server is not ready: all servers share the engines, so none is better off at once.</summary>
    [Range(0, 600)]
    public int GraceSeconds { get; set; } = 10;
}
