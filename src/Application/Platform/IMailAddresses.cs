namespace PickGo.Application.Platform;

/// <summary>Where a member's mail goes. Every feature that writes to members asks here, at the moment of sending.</summary>
public interface IMailAddresses
{
    /// <returns>The address; null when the member has none any more.</returns>
    Task<string?> FindAsync(long memberId, CancellationToken ct);
}
