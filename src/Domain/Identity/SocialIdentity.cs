using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

/// <summary>
/// Somebody at a provider, who may log in to one account. It is known by the provider and its subject and by nothing else: addresses and
/// names change hands.
/// </summary>
public sealed class SocialIdentity : Entity, IAuditSubject
{
    public const int SubjectHashLength = 64;

    private SocialIdentity() { }

    public SocialIdentity(long accountId, SocialProvider provider, string subjectHash, DateTime now) =>
        (AccountId, Provider, SubjectHash, ConnectedAt) = (accountId, provider, subjectHash, now);

    public long AccountId { get; private set; }
    public SocialProvider Provider { get; private set; }

    /// <summary>SHA-256 of the provider's subject: enough to know it again, alike on engines whose text knows no case, and of no use elsewhere.</summary>
    public string SubjectHash { get; private set; } = "";
    public DateTime ConnectedAt { get; private set; }
    public DateTime? LastUsedAt { get; private set; }

    public AuditSubject AuditSubject => Account.SubjectOf(AccountId);

    public void Use(DateTime now) => LastUsedAt = now;
}
