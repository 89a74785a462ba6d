using System.Buffers.Binary;
using System.IO.Compression;
using PickGo.Sandboxes;

namespace PickGo.KopisSandbox.Pictures;

/// <summary>PNG files with a palette of 256 colours (ISO/IEC 15948).</summary>
internal static class Png
{
    private const byte DepthOfEight = 8;
    private const byte ColourByPalette = 3;
    private const uint Polynomial = 0xEDB88320;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];
    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(i => RemainderOf((uint)i))];

    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="palette">Red, green, blue of each colour.</param>
    /// <param name="colourAt">Number of the colour at a column of a row.</param>
    public static byte[] Write(int width, int height, byte[] palette, Func<int, int, byte> colourAt)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (DepthOfEight, ColourByPalette);
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "PLTE"u8, palette);
        WriteChunk(file, "IDAT"u8, Compress(width, height, colourAt));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>One colour: a kilobyte for each megapixel.</summary>
    public static byte[] Blank(int width, int height) => Write(width, height, [255, 255, 255], (_, _) => 0);

    /// <summary>Nothing that could be compressed: a byte for each pixel.</summary>
    public static byte[] Noise(int width, int height)
    {
        var random = new SeededRandom(0);
        return Write(width, height, [.. Enumerable.Range(0, 256 * 3).Select(i => (byte)(i / 3))], (_, _) => (byte)random.Below(256));
    }

    private static byte[] Compress(int width, int height, Func<int, int, byte> colourAt)
    {
        using var bytes = new MemoryStream();
        using (var zlib = new ZLibStream(bytes, CompressionLevel.Optimal))
        {
            // The first byte of a row says that it is not filtered.
            var row = new byte[width + 1];
            for (var y = 0; y < height; y++)
            {
                for (var x = 0; x < width; x++) row[x + 1] = colourAt(x, y);
                zlib.Write(row);
            }
        }

        return bytes.ToArray();
    }

    private static void WriteChunk(Stream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Add(Add(uint.MaxValue, type), data));
        file.Write(number);
    }

    private static uint Add(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes) crc = Remainders[(crc ^ b) & 0xFF] ^ (crc >> 8);
        return crc;
    }

    private static uint RemainderOf(uint value)
    {
        for (var bit = 0; bit < 8; bit++) value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
        return value;
    }
}
