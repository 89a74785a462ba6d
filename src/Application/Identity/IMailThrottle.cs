using PickGo.Domain.Identity;

namespace PickGo.Application.Identity;

/// <summary>What strangers make us write mails about.</summary>
public enum MailPurpose { PasswordReset, EmailCode }

/// <summary>Whether a mail may go out.</summary>
/// <param name="WaitSeconds">The caller's network asked for too many, to whatever addresses: after how many seconds there is one again; null: it did not.</param>
/// <param name="IsSpent">The address got as many as it should for now.</param>
public sealed record MailPermit(int? WaitSeconds, bool IsSpent);

/// <summary>
/// Bounds how many mails anybody can make us send, by who asks and by where they go; a device that logged in to the account before has an
/// allowance of its own. Nothing of it depends on whether there is an account.
/// </summary>
public interface IMailThrottle
{
    /// <param name="purpose">Each has allowances of its own.</param>
    /// <param name="email">The address as it is kept.</param>
    /// <param name="device">Who asks.</param>
    /// <param name="isKnown">Whether it logged in to the account of this address before.</param>
    /// <param name="ct">Stops waiting.</param>
    Task<MailPermit> TakeAsync(MailPurpose purpose, string email, LoginDevice device, bool isKnown, CancellationToken ct);
}
