using PickGo.Domain.Platform;

namespace PickGo.Application.Platform;

/// <summary>What a feature keeps of a member. Each has one, so that whoever leaves or asks for their data is served by all of them.</summary>
public interface IPersonalData
{
    /// <summary>Its name in the export, in camelCase.</summary>
    string Name { get; }

    /// <summary>Everything, as the member may see it.</summary>
    Task<object> ExportAsync(long memberId, CancellationToken ct);

    /// <returns>Why the member cannot leave now; null: nothing of this feature is in the way.</returns>
    Task<Error?> FindObstacleAsync(long memberId, CancellationToken ct);

    /// <summary>What the law keeps although the member leaves.</summary>
    Task<IReadOnlyList<LawfulRecord>> RetainAsync(long memberId, CancellationToken ct);

    /// <summary>Erases the rest, in the running transaction.</summary>
    Task EraseAsync(long memberId, CancellationToken ct);
}

/// <summary>Something that the law wants kept.</summary>
/// <param name="Kind">contract, payment, refund.</param>
/// <param name="Reference">What it is asked for by.</param>
/// <param name="At">When it happened, UTC: the years count from then.</param>
/// <param name="Content">All that is kept of it.</param>
public sealed record LawfulRecord(string Kind, string Reference, DateTime At, object Content);
