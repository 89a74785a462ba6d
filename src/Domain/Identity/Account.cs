using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

/// <summary>What an account may do.</summary>
public enum AccountRole { User, Admin }

/// <summary>Whether an account may be used.</summary>
public enum AccountState { Active, Locked, Closed }

/// <summary>How somebody proves who they are: address, password and locks. Who they are to others is the member's business.</summary>
public sealed class Account : ContestedEntity, IAuditSubject
{
    public const int EmailLength = 254;
    public const int PasswordMinLength = 8;
    public const int PasswordLength = 128;
    public const int PasswordHashLength = 200;

    /// <summary>Mail for it goes nowhere (RFC 2606).</summary>
    private const string NobodysDomain = "@closed.invalid";

    private readonly List<AccountHistory> _history = [];

    private Account() { }

    public Account(string email, string passwordHash, AccountRole role, DateTime now, Actor actor)
    {
        Email = NormalizeEmail(email);
        PasswordHash = passwordHash;
        Role = role;
        CreatedAt = now;
        AddHistory(null, AccountState.Active, now, actor);
    }

    public string Email { get; private set; } = "";
    /// <summary>Empty: there is none, and the only way in is a provider's (<see cref="SocialIdentity"/>), or the link that sets one.</summary>
    public string PasswordHash { get; private set; } = "";
    public bool HasPassword => PasswordHash.Length > 0;

    [Audited]
    public DateTime? PasswordChangedAt { get; private set; }

    [Audited]
    public AccountRole Role { get; private set; }
    public DateTime CreatedAt { get; private set; }

    /// <summary>Since when an operator keeps the account closed.</summary>
    [Audited]
    public DateTime? LockedAt { get; private set; }
    /// <summary>Since when its owner has left. The number stays, for what was sold hangs on it; of the owner nothing does.</summary>
    [Audited]
    public DateTime? ClosedAt { get; private set; }
    /// <summary>Whether it may do more than members may.</summary>
    public bool IsOperator => Role != AccountRole.User;

    public IReadOnlyList<AccountHistory> History => _history;

    public AuditSubject AuditSubject => SubjectOf(Id);

    public static AuditSubject SubjectOf(long accountId) => new("account", accountId.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Who logs in, renews and logs out with an account of this role.</summary>
    public static Actor ActorOf(long accountId, AccountRole role) => role == AccountRole.Admin ? Actor.Operator(accountId) : Actor.Member(accountId);

    public static string NormalizeEmail(string email) => email.Trim().ToLowerInvariant();

    /// <summary>An operator closes the account; doing it twice does it once.</summary>
    public Result Lock(DateTime now, Actor actor)
    {
        if (actor == Actor.Operator(Id)) return IdentityErrors.NotYourself;
        if (LockedAt is not null) return Result.Done;

        LockedAt = now;
        AddHistory(AccountState.Active, AccountState.Locked, now, actor);
        IncrementVersion();
        return Result.Done;
    }

    public Result Unlock(DateTime now, Actor actor)
    {
        if (ClosedAt is not null) return IdentityErrors.AccountNotFound;
        if (LockedAt is null) return Result.Done;

        LockedAt = null;
        AddHistory(AccountState.Locked, AccountState.Active, now, actor);
        IncrementVersion();
        return Result.Done;
    }

    public void ChangePassword(string passwordHash, DateTime now)
    {
        (PasswordHash, PasswordChangedAt) = (passwordHash, now);
        IncrementVersion();
    }

    /// <summary>To an address that was proved; whether another account has it, the unique index decides.</summary>
    public void ChangeEmail(string email)
    {
        Email = NormalizeEmail(email);
        IncrementVersion();
    }

    /// <summary>Passkeys, second factors and connections come and go one after the other: of two that go at once the second has to look whether one is left.</summary>
    public void ChangeWaysIn() => IncrementVersion();

    /// <summary>The owner leaves: nobody logs in to it any more, and whoever holds a token of it is out within a second, as with a lock.</summary>
    public void Close(DateTime now, Actor actor)
    {
        if (ClosedAt is not null) return;

        AddHistory(LockedAt is null ? AccountState.Active : AccountState.Locked, AccountState.Closed, now, actor);
        (Email, PasswordHash, LockedAt, ClosedAt) = ($"left-{Id}{NobodysDomain}", "", now, now);
        IncrementVersion();
    }

    private void AddHistory(AccountState? from, AccountState to, DateTime now, Actor actor) => _history.Add(new AccountHistory(from, to, actor, now));
}

/// <summary>One change of an account's state.</summary>
public sealed class AccountHistory : HistoryEntry<AccountState>
{
    private AccountHistory() { }

    internal AccountHistory(AccountState? from, AccountState to, Actor actor, DateTime at) : base(from, to, actor, at) { }

    public long AccountId { get; private set; }
}
