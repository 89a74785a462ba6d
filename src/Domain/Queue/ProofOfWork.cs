using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace PickGo.Domain.Queue;

/// <summary>
/// Work that a join can ask for: little for one person's page, dear to whoever joins with thousands of scripted accounts. For each
/// of several puzzles a number is searched so that <c>SHA-256(SHA-256(challenge) ‖ puzzle ‖ number)</c>, both big-endian in 32
/// bits, begins with so many zero bits. Hashcash (Back 2002, http://www.hashcash.org/papers/hashcash.pdf) as many small puzzles
/// instead of a large one (Juels and Brainard 1999), because the time of a single one varies by more than people bear.
/// </summary>
public static class ProofOfWork
{
    /// <summary>Zero bits that each puzzle asks for: 4,096 hashes on average.</summary>
    public const int Bits = 12;

    /// <summary>Puzzles while few join: 65,536 hashes, a fifth of a second on a telephone of 2023.</summary>
    public const int MinPuzzles = 16;

    /// <summary>Puzzles while a crowd joins: within a second on that telephone.</summary>
    public const int MaxPuzzles = 48;

    /// <summary>Joins a second, on one server, of which another share of <see cref="MinPuzzles"/> is due.</summary>
    private const double JoinsPerStep = 100;

    /// <summary>How many puzzles to set when so many join in a second.</summary>
    public static int PuzzlesAt(double joinsPerSecond) =>
        Math.Clamp((int)(MinPuzzles * (1 + joinsPerSecond / JoinsPerStep)), MinPuzzles, MaxPuzzles);

    /// <summary>Whether each number solves the puzzle of its place.</summary>
    public static bool Solves(string challenge, IReadOnlyList<uint> numbers)
    {
        Span<byte> input = stackalloc byte[SHA256.HashSizeInBytes + 8];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(challenge), input);
        for (var puzzle = 0; puzzle < numbers.Count; puzzle++)
        {
            BinaryPrimitives.WriteInt32BigEndian(input[SHA256.HashSizeInBytes..], puzzle);
            BinaryPrimitives.WriteUInt32BigEndian(input[(SHA256.HashSizeInBytes + 4)..], numbers[puzzle]);
            SHA256.HashData(input, hash);
            if (BitOperations.LeadingZeroCount(BinaryPrimitives.ReadUInt32BigEndian(hash)) < Bits) return false;
        }

        return true;
    }
}
