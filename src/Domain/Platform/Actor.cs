namespace PickGo.Domain.Platform;

/// <summary>Who made a change; written into every history row.</summary>
public readonly record struct Actor(string Name)
{
    public const int NameLength = 64;

    public static Actor Member(long id) => new($"member:{id}");

    /// <summary>A job of ours, e.g. <c>system:expiry</c>.</summary>
    public static Actor System(string job) => new($"system:{job}");

    public override string ToString() => Name;
}
