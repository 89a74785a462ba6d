using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

/// <summary>
/// A member lets an app act for them, until they take it back. Agreeing again after that begins another grant: what was given under the
/// one before stays ended.
/// </summary>
public sealed class ApplicationGrant : ContestedEntity, IAuditSubject
{
    public const int KeyLength = 32;

    private ApplicationGrant() { }

    /// <param name="accountId">Who agrees.</param>
    /// <param name="clientId">To which client (<see cref="Entity.Id"/>).</param>
    /// <param name="generation">The how manieth of this member and this client, from 1.</param>
    /// <param name="key">Random; the tokens carry it.</param>
    /// <param name="now">UTC.</param>
    public ApplicationGrant(long accountId, long clientId, int generation, string key, DateTime now) =>
        (AccountId, ClientId, Generation, Key, GrantedAt) = (accountId, clientId, generation, key, now);

    public long AccountId { get; private set; }
    public long ClientId { get; private set; }
    public int Generation { get; private set; }
    public string Key { get; private set; } = "";

    /// <summary>All that was ever agreed to under this grant, with spaces between them.</summary>
    [Audited]
    public string Scopes { get; private set; } = "";
    public DateTime GrantedAt { get; private set; }

    [Audited]
    public DateTime? WithdrawnAt { get; private set; }

    public AuditSubject AuditSubject => Account.SubjectOf(AccountId);

    public IReadOnlyList<string> ScopeList => Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public bool Covers(IEnumerable<string> scopes) => scopes.All(ScopeList.Contains);

    public void Agree(IEnumerable<string> scopes)
    {
        Scopes = string.Join(' ', ScopeList.Union(scopes));
        IncrementVersion();
    }

    public void Withdraw(DateTime now)
    {
        WithdrawnAt ??= now;
        IncrementVersion();
    }
}
