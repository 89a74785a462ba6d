using System.Buffers.Binary;
using System.Net.Http.Headers;
using SkiaSharp;

namespace PickGo.Tests.Support;

/// <summary>Files as cameras write them, and files as nobody should.</summary>
public static class Pictures
{
    public static readonly SKColor First = new(254, 0, 0);
    public static readonly SKColor Second = new(0, 254, 0);
    private static readonly SKColor Rest = new(0, 0, 254);

    /// <summary>Blue, but for its upper left quarter, which is <see cref="First"/>, and its upper right, which is <see cref="Second"/>.</summary>
    public static byte[] Of(SKEncodedImageFormat format, int width, int height, SKColorSpace? colours = null)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul, colours));
        bitmap.Erase(Rest);
        bitmap.Erase(First, new SKRectI(0, 0, width / 2, height / 2));
        bitmap.Erase(Second, new SKRectI(width / 2, 0, width, height / 2));
        using var data = bitmap.Encode(format, 95);
        return data.ToArray();
    }

    public static byte[] Png(int width = 64, int height = 64) => Of(SKEncodedImageFormat.Png, width, height);

    /// <summary>A picture of one pixel, with a script in its comment.</summary>
    public static byte[] GifWithScript()
    {
        var script = "<script>alert(1)</script>"u8;
        return [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 255, 255, 255, 0, 0, 0, 0x21, 0xFE, (byte)script.Length, .. script, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B];
    }

    /// <summary>A segment as cameras write it (Exif 2.32): the orientation, and words.</summary>
    public static byte[] WithExif(byte[] jpeg, int orientation, string words)
    {
        byte[] exif = [.. "Exif\0\0MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0"u8, (byte)orientation, 0, 0, 0, 0, 0, 0, .. System.Text.Encoding.ASCII.GetBytes(words)];
        byte[] segment = [0xFF, 0xE1, (byte)((exif.Length + 2) >> 8), (byte)(exif.Length + 2), .. exif];
        return [.. jpeg[..2], .. segment, .. jpeg[2..]];
    }

    /// <summary>A PNG whose head names other sides (its check sum made anew); what follows is of the first.</summary>
    public static byte[] Claiming(byte[] png, uint width, uint height)
    {
        var file = (byte[])png.Clone();
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(16), width);
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(20), height);
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(29), CheckSum(file.AsSpan(12, 17)));
        return file;
    }

    /// <summary>A form with one file, named and typed as whoever sends it likes.</summary>
    public static MultipartFormDataContent Form(byte[] file, string field = "file", string name = "a.png", string type = "image/png")
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return new MultipartFormDataContent { { content, field, name } };
    }

    /// <summary>CRC-32 as PNG has it (https://www.w3.org/TR/png-3/#D-CRCAppendix).</summary>
    private static uint CheckSum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var each in bytes)
        {
            sum ^= each;
            for (var bit = 0; bit < 8; bit++) sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320);
        }

        return ~sum;
    }
}
