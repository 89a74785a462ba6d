using PickGo.Domain.Platform;

namespace PickGo.Application.Platform;

/// <summary>Where a member's mail goes. Every feature that writes to members asks here, at the moment of sending.</summary>
public interface IMailAddresses
{
    /// <returns>Null when the member has no address any more.</returns>
    Task<MailRecipient?> FindAsync(long memberId, CancellationToken ct);
}

/// <param name="Address">Where to.</param>
/// <param name="Language">What they read.</param>
public sealed record MailRecipient(string Address, Language Language = Language.Ko);
