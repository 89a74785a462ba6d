namespace PickGo.Infrastructure.Platform.Images;

/// <summary>Tells by the first bytes what a file is: names and media types are what strangers say.</summary>
internal static class ImageFiles
{
    /// <summary>Length of a WebP file's head: RIFF, the length of the rest, WEBP.</summary>
    private const int WebPHead = 12;

    /// <summary>Whether it begins as one of the few kinds that are decoded. Decoders of other kinds are rarely looked at, and never see what is sent.</summary>
    public static bool AreKnown(ReadOnlySpan<byte> file, bool orGif) => IsJpeg(file) || IsPng(file) || IsWebP(file) || (orGif && IsGif(file));

    private static bool IsJpeg(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    private static bool IsPng(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n']);

    private static bool IsGif(ReadOnlySpan<byte> file) => file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8);

    private static bool IsWebP(ReadOnlySpan<byte> file) => file.Length > WebPHead && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8);
}
