using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

/// <summary>
/// An operator's authenticator app and recovery codes. Each try, right or wrong, changes the row: of two uses of one code at once the
/// concurrency token lets one through, and guesses that run at once are counted.
/// </summary>
public sealed class SecondFactor : ContestedEntity
{
    public const int SecretLength = 500;

    /// <summary>Of devices that logged in to the account before.</summary>
    public const int OwnTries = 5;

    /// <summary>Of all other devices together. They know the password, and one million codes with three valid at a time must last for years.</summary>
    public const int StrangersTries = 10;

    public static readonly TimeSpan EnrolmentLifetime = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan OwnWindow = TimeSpan.FromMinutes(5);
    public static readonly TimeSpan StrangersWindow = TimeSpan.FromHours(24);

    private readonly List<RecoveryCode> _codes = [];

    private SecondFactor() { }

    public SecondFactor(long accountId) => AccountId = accountId;

    public long AccountId { get; private set; }

    /// <summary>Encrypted; null: no app.</summary>
    public string? Secret { get; private set; }
    public DateTime? EnrolledAt { get; private set; }

    /// <summary>Encrypted; of an app that is being set up.</summary>
    public string? NextSecret { get; private set; }
    public DateTime? NextAskedAt { get; private set; }

    /// <summary>Of the code that was used last (RFC 6238, 5.2): it and those before it are used up.</summary>
    public long LastStep { get; private set; }
    public int TriesOfOwn { get; private set; }
    public DateTime? OwnSince { get; private set; }
    public int TriesOfStrangers { get; private set; }
    public DateTime? StrangersSince { get; private set; }
    public IReadOnlyList<RecoveryCode> Codes => _codes;

    /// <summary>Another beginning replaces the one before.</summary>
    public void Begin(string secret, DateTime now)
    {
        (NextSecret, NextAskedAt) = (secret, now);
        IncrementVersion();
    }

    /// <summary>The app shows the right code: it counts from now on, and its step is used.</summary>
    /// <param name="step">Of the code, for the secret that was begun; null: it was none.</param>
    /// <param name="now">UTC.</param>
    public Result Enrol(long? step, DateTime now)
    {
        if (NextSecret is null || now >= NextAskedAt + EnrolmentLifetime) return FactorErrors.EnrolmentOver;
        if (step is not { } used) return FactorErrors.CodeWrong;

        (Secret, EnrolledAt, LastStep, NextSecret, NextAskedAt) = (NextSecret, now, used, null, null);
        IncrementVersion();
        return Result.Done;
    }

    /// <summary>Others end.</summary>
    public void ReplaceCodes(IEnumerable<RecoveryCode> codes)
    {
        _codes.Clear();
        _codes.AddRange(codes);
        IncrementVersion();
    }

    public Result Remove()
    {
        if (Secret is null) return FactorErrors.None;

        (Secret, EnrolledAt) = (null, null);
        _codes.Clear();
        IncrementVersion();
        return Result.Done;
    }

    /// <summary>After how long a device may try again; null: now.</summary>
    public TimeSpan? WaitOf(bool isKnown, DateTime now)
    {
        var (tries, since, limit, window) = isKnown ? (TriesOfOwn, OwnSince, OwnTries, OwnWindow) : (TriesOfStrangers, StrangersSince, StrangersTries, StrangersWindow);
        return tries >= limit && now < since + window ? since + window - now : null;
    }

    /// <summary>Uses up a try, and the code where it is right.</summary>
    /// <param name="step">Of a right code of the app; null: it was none.</param>
    /// <param name="recoveryCode">Of a right recovery code; null: it was none.</param>
    /// <param name="isKnown">Whether the device logged in to the account before.</param>
    /// <param name="now">UTC.</param>
    public Result Use(long? step, long? recoveryCode, bool isKnown, DateTime now)
    {
        if (WaitOf(isKnown, now) is { } wait) return FactorErrors.TooManyTries((int)Math.Ceiling(wait.TotalSeconds));

        Count(isKnown, now);
        IncrementVersion();
        if (step > LastStep) LastStep = step.Value;
        else if (_codes.Find(c => c.Id == recoveryCode && c.UsedAt is null) is { } code) code.Use(now);
        else return FactorErrors.CodeWrong;

        // Whoever was right was the owner; guesses beside it stay counted.
        if (isKnown) TriesOfOwn = 0;
        else TriesOfStrangers--;
        return Result.Done;
    }

    private void Count(bool isKnown, DateTime now)
    {
        if (isKnown) (TriesOfOwn, OwnSince) = OwnSince is null || now >= OwnSince + OwnWindow ? (1, now) : (TriesOfOwn + 1, OwnSince);
        else (TriesOfStrangers, StrangersSince) = StrangersSince is null || now >= StrangersSince + StrangersWindow ? (1, now) : (TriesOfStrangers + 1, StrangersSince);
    }
}

/// <summary>A code on paper, for who lost the app. Only its beginning is kept in the clear, to find it by.</summary>
public sealed class RecoveryCode : Entity
{
    public const int HintLength = 4;
    public const int CodeLength = 16;
    public const int HashLength = 200;

    /// <summary>How many are given at once.</summary>
    public const int Count = 10;

    private RecoveryCode() { }

    public RecoveryCode(string hint, string hash) => (Hint, Hash) = (hint, hash);

    public long SecondFactorId { get; private set; }
    public string Hint { get; private set; } = "";

    /// <summary>Slow, salted hash of the rest, which has 60 random bits.</summary>
    public string Hash { get; private set; } = "";
    public DateTime? UsedAt { get; private set; }

    internal void Use(DateTime now) => UsedAt = now;
}
