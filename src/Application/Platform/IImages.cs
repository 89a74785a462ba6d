using PickGo.Domain.Platform;

namespace PickGo.Application.Platform;

/// <summary>Makes pictures of ours from files of strangers.</summary>
public interface IImages
{
    /// <summary>What is decoded at most: a small file can unfold to gigabytes.</summary>
    const int MaxPixels = 25_000_000;

    /// <summary>What every picture of ours is.</summary>
    const string ContentType = "image/webp";

    /// <summary>
    /// The middle of a picture in the wanted size, upright, in sRGB, with nothing of what the file said besides: no place, no time, no camera.
    /// </summary>
    /// <param name="file">As it was sent; what it is stands in its bytes, whatever its name says.</param>
    /// <param name="width">Of the picture that is made, in pixels.</param>
    /// <param name="height">Of the picture that is made, in pixels.</param>
    /// <param name="ct">Stops waiting for the turn.</param>
    /// <returns>WebP; or <see cref="ImageErrors.Unreadable"/>, <see cref="ImageErrors.TooManyPixels"/>, and <see cref="CommonErrors.Busy"/> while many are drawn.</returns>
    Task<Result<byte[]>> DrawAsync(byte[] file, int width, int height, CancellationToken ct);
}
