using PickGo.Domain.Platform;

namespace PickGo.Application.Platform;

/// <summary>Makes pictures of ours from files of strangers.</summary>
public interface IImages
{
    /// <summary>What is decoded at most: a small file can unfold to gigabytes.</summary>
    const int MaxPixels = 25_000_000;

    /// <summary>What every picture of ours is.</summary>
    const string ContentType = "image/webp";

    /// <summary>A picture upright, in sRGB, with nothing of what the file said besides: no place, no time, no camera.</summary>
    /// <param name="file">As it was sent; what it is stands in its bytes, whatever its name says.</param>
    /// <param name="drawing">How it is drawn.</param>
    /// <param name="ct">Stops waiting for the turn.</param>
    /// <returns>WebP; or <see cref="ImageErrors.Unreadable"/>, <see cref="ImageErrors.TooManyPixels"/>, and <see cref="CommonErrors.Busy"/> while many are drawn.</returns>
    Task<Result<byte[]>> DrawAsync(byte[] file, Drawing drawing, CancellationToken ct);
}

/// <summary>How a picture is drawn.</summary>
/// <param name="Width">Of the picture that is made, in pixels.</param>
/// <param name="Height">Of the picture that is made, in pixels.</param>
/// <param name="IsWhole">All of it, and smaller where it does not fit; otherwise the middle, in exactly this size.</param>
/// <param name="MayBeGif">Whether the first image of a GIF is taken, which those who photograph have no need of and old sites are full of.</param>
public sealed record Drawing(int Width, int Height, bool IsWhole = false, bool MayBeGif = false);
