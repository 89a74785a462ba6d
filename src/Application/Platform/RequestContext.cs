namespace PickGo.Application.Platform;

/// <summary>What the edge knows about the running request, one per scope.</summary>
public sealed class RequestContext
{
    public const int IdempotencyKeyLength = 128;

    /// <summary>Who the key belongs to: keys of different members never meet.</summary>
    public string Owner { get; set; } = "";

    public string? IdempotencyKey { get; set; }
}
