using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using SkiaSharp;

namespace PickGo.Infrastructure.Platform.Images;

/// <summary>Decodes with Skia, whose codecs browsers use on the same files of the same strangers.</summary>
/// <param name="patience">How long a picture waits for its turn: each that waits keeps its file in memory.</param>
internal sealed class SkiaImages(TimeSpan patience) : IImages, IDisposable
{
    private const int Quality = 85;

    private static readonly SKColorSpace Srgb = SKColorSpace.CreateSrgb();

    /// <summary>So many are decoded, or drawn and not yet written as WebP, which takes most of the time.</summary>
    private readonly SemaphoreSlim _places = new(2);

    /// <summary>A picture at a time: each takes up to a hundred megabytes while it is decoded.</summary>
    private readonly SemaphoreSlim _turn = new(1);

    public async Task<Result<byte[]>> DrawAsync(byte[] file, Drawing drawing, CancellationToken ct)
    {
        if (!ImageFiles.AreKnown(file, drawing.MayBeGif)) return ImageErrors.Unreadable;
        if (!await _places.WaitAsync(patience, ct)) return CommonErrors.Busy;
        try
        {
            var drawn = await DrawInTurnAsync(file, drawing, ct);
            return drawn.IsRefused ? drawn.Error : await Task.Run(() => Encode(drawn.Value), CancellationToken.None);
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose()
    {
        _places.Dispose();
        _turn.Dispose();
    }

    private async Task<Result<SKImage>> DrawInTurnAsync(byte[] file, Drawing drawing, CancellationToken ct)
    {
        if (!await _turn.WaitAsync(patience, ct)) return CommonErrors.Busy;
        try
        {
            return await Task.Run(() => Draw(file, drawing), ct);
        }
        finally
        {
            _turn.Release();
        }
    }

    private static byte[] Encode(SKImage drawn)
    {
        using var image = drawn;
        using var encoded = image.Encode(SKEncodedImageFormat.Webp, Quality);
        return encoded.ToArray();
    }

    private static Result<SKImage> Draw(byte[] file, Drawing drawing)
    {
        using var data = SKData.CreateCopy(file);
        // Reads the head alone.
        using var codec = SKCodec.Create(data);
        if (codec is null) return ImageErrors.Unreadable;
        if ((long)codec.Info.Width * codec.Info.Height > IImages.MaxPixels) return ImageErrors.TooManyPixels;

        using var decoded = new SKBitmap(ImageOf(codec.Info.Width, codec.Info.Height));
        if (codec.GetPixels(decoded.Info, decoded.GetPixels()) != SKCodecResult.Success) return ImageErrors.Unreadable;

        var upright = Upright.Of(codec.EncodedOrigin);
        var wanted = WantedOf(drawing, upright.IsQuarter ? (decoded.Height, decoded.Width) : (decoded.Width, decoded.Height));
        using var surface = SKSurface.Create(wanted);
        DrawMiddle(surface.Canvas, decoded, upright, wanted);
        return surface.Snapshot();
    }

    private static SKImageInfo WantedOf(Drawing drawing, (int Width, int Height) seen)
    {
        if (!drawing.IsWhole) return ImageOf(drawing.Width, drawing.Height);

        var scale = Math.Min(1, Math.Min((double)drawing.Width / seen.Width, (double)drawing.Height / seen.Height));
        return ImageOf(Math.Max(1, (int)(seen.Width * scale)), Math.Max(1, (int)(seen.Height * scale)));
    }

    private static SKImageInfo ImageOf(int width, int height) => new(width, height, SKColorType.Rgba8888, SKAlphaType.Premul, Srgb);

    /// <summary>The largest part of the middle that has the wanted shape, as whoever held the camera saw it; on white.</summary>
    private static void DrawMiddle(SKCanvas canvas, SKBitmap decoded, Upright upright, SKImageInfo wanted)
    {
        // Seen from the file: what is turned by a quarter is cut from a lying shape to a standing one.
        var (width, height) = upright.IsQuarter ? (wanted.Height, wanted.Width) : (wanted.Width, wanted.Height);
        var scale = Math.Min((float)decoded.Width / width, (float)decoded.Height / height);
        var middle = Centred(decoded.Width / 2f, decoded.Height / 2f, width * scale, height * scale);
        canvas.Clear(SKColors.White);
        canvas.Translate(wanted.Width / 2f, wanted.Height / 2f);
        canvas.RotateDegrees(upright.Turn);
        if (upright.IsMirrored) canvas.Scale(-1, 1);
        using var picture = SKImage.FromBitmap(decoded);
        canvas.DrawImage(picture, middle, Centred(0, 0, width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
    }

    private static SKRect Centred(float x, float y, float width, float height) => SKRect.Create(x - width / 2, y - height / 2, width, height);

    /// <summary>How a file is held upright.</summary>
    /// <param name="Turn">Degrees clockwise, after mirroring.</param>
    /// <param name="IsMirrored">Left is right.</param>
    private readonly record struct Upright(int Turn, bool IsMirrored)
    {
        public bool IsQuarter => Turn is 90 or 270;

        /// <summary>Exif 2.32, tag 0x0112.</summary>
        public static Upright Of(SKEncodedOrigin origin) => origin switch
        {
            SKEncodedOrigin.TopRight => new(0, true),
            SKEncodedOrigin.BottomRight => new(180, false),
            SKEncodedOrigin.BottomLeft => new(180, true),
            SKEncodedOrigin.LeftTop => new(270, true),
            SKEncodedOrigin.RightTop => new(90, false),
            SKEncodedOrigin.RightBottom => new(90, true),
            SKEncodedOrigin.LeftBottom => new(270, false),
            _ => new(0, false),
        };
    }
}
