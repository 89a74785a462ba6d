using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PickGo.Application.Reservations;
using PickGo.Domain.Reservations;
using PickGo.Infrastructure.Identity;

namespace PickGo.Infrastructure.Reservations;

/// <summary>
/// <c>PG1.session.seat.code.signature</c>, signed by ECDSA over P-256 and SHA-256. Every character is in the alphanumeric set of QR
/// codes, which packs two of them into eleven bits: the signature is in Crockford's base 32.
/// </summary>
internal sealed class TicketCodes(KeyRing keys) : ITicketCodes
{
    private const string Version = "PG1";
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int SignatureBytes = 64;

    private readonly Lock _gate = new();

    public string Write(ReservationSeat seat)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"{Version}.{seat.SessionId}.{seat.Seat}.{seat.TicketCode}");
        lock (_gate) return $"{said}.{ToBase32(keys.Ticket.SignData(Encoding.ASCII.GetBytes(said), HashAlgorithmName.SHA256))}";
    }

    public string? Read(string text)
    {
        var parts = text.Trim().ToUpperInvariant().Split('.');
        if (parts is not [Version, _, _, var code, var signature] || FromBase32(signature) is not { Length: SignatureBytes } bytes) return null;

        var said = Encoding.UTF8.GetBytes(string.Join('.', parts[..4]));
        // A ticket may be older than the key that signs today.
        lock (_gate) return keys.Tickets.Any(key => key.VerifyData(said, bytes, HashAlgorithmName.SHA256)) ? code : null;
    }

    private static string ToBase32(byte[] bytes)
    {
        var text = new StringBuilder();
        var (held, bits) = (0, 0);
        foreach (var b in bytes)
        {
            (held, bits) = ((held << 8) | b, bits + 8);
            for (; bits >= 5; bits -= 5) text.Append(Alphabet[(held >> (bits - 5)) & 31]);
            held &= (1 << bits) - 1;
        }

        return bits == 0 ? text.ToString() : text.Append(Alphabet[(held << (5 - bits)) & 31]).ToString();
    }

    private static byte[]? FromBase32(string text)
    {
        var bytes = new List<byte>();
        var (held, bits) = (0, 0);
        foreach (var letter in text)
        {
            var value = Alphabet.IndexOf(letter, StringComparison.Ordinal);
            if (value < 0) return null;

            (held, bits) = ((held << 5) | value, bits + 5);
            if (bits < 8) continue;
            bits -= 8;
            bytes.Add((byte)(held >> bits));
            held &= (1 << bits) - 1;
        }

        // One text for one signature: the bits that are left over say nothing.
        return held == 0 ? [.. bytes] : null;
    }
}
