using PickGo.Domain.Platform;

namespace PickGo.Domain.Members;

/// <summary>What a member is asked to agree to; marketing is asked for apart, and each way of it by itself.</summary>
public enum ConsentKind { Terms, Privacy, Age14, MarketingMail, MarketingPush, MarketingNight }

/// <summary>How a consent came into the ledger.</summary>
public enum ConsentWay { SignUp, Settings, Reminder }

/// <summary>
/// One line of the ledger of consents: given or withdrawn, when, how, and to which text. Lines are only added; the newest of a kind counts.
/// Its number makes two lines that are written at once meet: the second one looks again.
/// </summary>
public sealed class Consent : Entity
{
    /// <summary>Who agreed to marketing is reminded of it that often (정보통신망법 제50조제8항).</summary>
    public const int ReminderYears = 2;

    private Consent() { }

    public Consent(ConsentKind kind, int number, int version, bool given, ConsentWay way, DateTime at) =>
        (Kind, Number, Version, Given, Way, At) = (kind, number, version, given, way, at);

    public long MemberId { get; private set; }
    public ConsentKind Kind { get; private set; }

    /// <summary>Counts the lines of one member and kind from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Of the text that was shown.</summary>
    public int Version { get; private set; }
    public bool Given { get; private set; }
    public ConsentWay Way { get; private set; }
    public DateTime At { get; private set; }
}

/// <summary>What each kind is called on the wire, and whether one can be a member without it.</summary>
public static class ConsentKinds
{
    private static readonly Dictionary<ConsentKind, string> Names = new()
    {
        [ConsentKind.Terms] = "terms",
        [ConsentKind.Privacy] = "privacy",
        [ConsentKind.Age14] = "age14",
        [ConsentKind.MarketingMail] = "marketing-mail",
        [ConsentKind.MarketingPush] = "marketing-push",
        [ConsentKind.MarketingNight] = "marketing-night",
    };

    public static IReadOnlyList<ConsentKind> All { get; } = [.. Names.Keys];

    public static string NameOf(ConsentKind kind) => Names[kind];

    /// <returns>Null for a name of nothing.</returns>
    public static ConsentKind? Find(string name) => All.Where(k => Names[k] == name).Select(k => (ConsentKind?)k).FirstOrDefault();

    public static bool IsNeeded(ConsentKind kind) => kind is ConsentKind.Terms or ConsentKind.Privacy or ConsentKind.Age14;
}
