using PickGo.Domain.Platform;

namespace PickGo.Domain.Members;

public enum MemberRole { User, Admin }

/// <summary>A customer or an operator.</summary>
public sealed class Member : ContestedEntity
{
    public const int EmailLength = 254;
    public const int NicknameMinLength = 2;
    public const int NicknameLength = 20;
    public const int PasswordMinLength = 8;
    public const int PasswordLength = 64;
    public const int PasswordHashLength = 200;
    public const int FailuresBeforeLock = 5;
    public static readonly TimeSpan LockDuration = TimeSpan.FromMinutes(5);

    private readonly List<MemberHistory> _history = [];

    private Member() { }

    public Member(string email, string nickname, string passwordHash, MemberRole role, DateTime now, Actor? actor = null)
    {
        Email = NormalizeEmail(email);
        Nickname = nickname;
        PasswordHash = passwordHash;
        Role = role;
        CreatedAt = now;
        AddHistory("SignedUp", now, actor ?? Actor.System("sign-up"));
    }

    public string Email { get; private set; } = "";
    public string Nickname { get; private set; } = "";
    public string PasswordHash { get; private set; } = "";
    public MemberRole Role { get; private set; }
    public DateTime CreatedAt { get; private set; }
    public int FailedLogins { get; private set; }
    public DateTime? LockedUntil { get; private set; }

    /// <summary>Since when an operator keeps the member out; a lock-out after failed logins is another thing and ends by itself.</summary>
    public DateTime? LockedAt { get; private set; }

    /// <summary>What Toss knows the member by: unguessable, and nothing else.</summary>
    public string CustomerKey { get; private set; } = Codes.Next(24);

    public IReadOnlyList<MemberHistory> History => _history;

    public static string NormalizeEmail(string email) => email.Trim().ToLowerInvariant();

    public bool IsLockedAt(DateTime now) => LockedUntil > now;

    public void LoginFailed(DateTime now)
    {
        FailedLogins++;
        if (FailedLogins >= FailuresBeforeLock)
        {
            FailedLogins = 0;
            LockedUntil = now + LockDuration;
            AddHistory("LockedOut", now, Actor.System("login"));
        }

        IncrementVersion();
    }

    public void LoginSucceeded()
    {
        if (FailedLogins == 0 && LockedUntil is null) return;

        FailedLogins = 0;
        LockedUntil = null;
        IncrementVersion();
    }

    /// <summary>An operator keeps the member out; doing it twice does it once.</summary>
    public Result Lock(DateTime now, long operatorId)
    {
        if (operatorId == Id) return MemberErrors.NotYourself;
        if (LockedAt is not null) return Result.Done;

        LockedAt = now;
        AddHistory("Locked", now, Actor.Member(operatorId));
        IncrementVersion();
        return Result.Done;
    }

    public Result Unlock(DateTime now, long operatorId)
    {
        if (LockedAt is null) return Result.Done;

        LockedAt = null;
        AddHistory("Unlocked", now, Actor.Member(operatorId));
        IncrementVersion();
        return Result.Done;
    }

    public void Rename(string nickname, DateTime now)
    {
        if (nickname == Nickname) return;

        Nickname = nickname;
        AddHistory("Renamed", now, Actor.Member(Id));
        IncrementVersion();
    }

    private void AddHistory(string what, DateTime now, Actor actor) => _history.Add(new MemberHistory(what, actor.Name, now));
}

/// <summary>One change of a member.</summary>
public sealed class MemberHistory : Entity
{
    public const int WhatLength = 32;

    private MemberHistory() { }

    internal MemberHistory(string what, string actor, DateTime at)
    {
        What = what;
        Actor = actor;
        At = at;
    }

    public long MemberId { get; private set; }
    public string What { get; private set; } = "";
    public string Actor { get; private set; } = "";
    public DateTime At { get; private set; }
}
