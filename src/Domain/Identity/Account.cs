using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

/// <summary>What an account may do.</summary>
public enum AccountRole { User, Admin }

/// <summary>Whether an account may be used. A lock-out after failed log-ins is no state: it ends by itself.</summary>
public enum AccountState { Active, Locked }

/// <summary>How somebody proves who they are: address, password, failures and locks. Who they are to others is the member's business.</summary>
public sealed class Account : ContestedEntity, IAuditSubject
{
    public const int EmailLength = 254;
    public const int PasswordMinLength = 8;
    public const int PasswordLength = 64;
    public const int PasswordHashLength = 200;
    public const int FailuresBeforeLockOut = 5;

    public static readonly TimeSpan LockOutDuration = TimeSpan.FromMinutes(5);

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
    public string PasswordHash { get; private set; } = "";

    [Audited]
    public AccountRole Role { get; private set; }
    public DateTime CreatedAt { get; private set; }

    [Audited]
    public int FailedLogins { get; private set; }

    /// <summary>After too many failed log-ins: until when no password is looked at.</summary>
    [Audited]
    public DateTime? LockedOutUntil { get; private set; }

    /// <summary>Since when an operator keeps the account closed.</summary>
    [Audited]
    public DateTime? LockedAt { get; private set; }
    public IReadOnlyList<AccountHistory> History => _history;

    public AuditSubject AuditSubject => SubjectOf(Id);

    public static AuditSubject SubjectOf(long accountId) => new("account", accountId.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Who logs in, renews and logs out with an account of this role.</summary>
    public static Actor ActorOf(long accountId, AccountRole role) => role == AccountRole.Admin ? Actor.Operator(accountId) : Actor.Member(accountId);

    public static string NormalizeEmail(string email) => email.Trim().ToLowerInvariant();

    public bool IsLockedOutAt(DateTime now) => LockedOutUntil > now;

    public void LoginFailed(DateTime now)
    {
        FailedLogins++;
        if (FailedLogins >= FailuresBeforeLockOut)
        {
            FailedLogins = 0;
            LockedOutUntil = now + LockOutDuration;
        }

        IncrementVersion();
    }

    public void LoginSucceeded()
    {
        if (FailedLogins == 0 && LockedOutUntil is null) return;

        FailedLogins = 0;
        LockedOutUntil = null;
        IncrementVersion();
    }

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
        if (LockedAt is null) return Result.Done;

        LockedAt = null;
        AddHistory(AccountState.Locked, AccountState.Active, now, actor);
        IncrementVersion();
        return Result.Done;
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
