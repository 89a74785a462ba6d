using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Queue;

/// <summary>
/// The draw of one session's lobby. The seed is made when the lobby opens and its hash published at once; the seed follows
/// after the draw. Kept in the database, so that a lost Redis cannot change it and anybody can check it for ever.
/// </summary>
public sealed class QueueDraw : Entity
{
    public const int SeedLength = 64;
    public const int CommitmentLength = 64;

    private QueueDraw() { }

    public QueueDraw(long sessionId, DateTime now)
    {
        SessionId = sessionId;
        Seed = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SeedLength / 2));
        Commitment = DrawFormula.CommitmentOf(Seed);
        CreatedAt = now;
    }

    public long SessionId { get; private set; }
    public string Seed { get; private set; } = "";
    public string Commitment { get; private set; } = "";
    public DateTime CreatedAt { get; private set; }
    public DateTime? DrawnAt { get; private set; }

    /// <summary>How many were in the lobby at the draw.</summary>
    public long Total { get; private set; }

    /// <summary>What stood where: <c>place:number,…</c>, every place of a small lobby and evenly spaced ones of a large.</summary>
    public string RankSamples { get; private set; } = "";

    /// <summary>Writes down what was drawn; a second time changes nothing.</summary>
    public void Record(DateTime drawnAt, long total, string rankSamples)
    {
        if (DrawnAt is not null) return;

        (DrawnAt, Total, RankSamples) = (drawnAt, total, rankSamples);
    }
}

/// <summary>How a place follows from seed and member. It stands in docs/flows/admission.md and in the customer client too.</summary>
public static class DrawFormula
{
    public const string Text =
        "number = the first 49 bits of SHA-256(\"{seed}:{sessionId}:{memberId}\"); place = 1 + how many have a smaller number; commitment = SHA-256(seed)";

    /// <summary>Bits of a draw number: below 10^15, so that every engine writes it as digits.</summary>
    public const int Bits = 49;

    /// <summary>Tickets of those who join after the draw begin here, behind every number.</summary>
    public const long FirstLateTicket = 1L << Bits;

    public static string CommitmentOf(string seed) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)));

    public static long NumberOf(string seed, long sessionId, long memberId)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{seed}:{sessionId}:{memberId}");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return (long)(BinaryPrimitives.ReadUInt64BigEndian(hash) >> (64 - Bits));
    }
}
