using System.Text;
using PickGo.Application.Platform;
using PickGo.Infrastructure.Platform.Images;
using PickGo.Tests.Support;
using SkiaSharp;

namespace PickGo.Contracts.Tests;

/// <summary>Pictures of ours, whatever was sent.</summary>
public sealed class ImagesTests
{
    private static readonly Drawing Small = new(16, 16);

    private readonly SkiaImages _images = new(Eventually.Limit);

    [OneTimeTearDown]
    public void Stop() => _images.Dispose();

    [TestCase(SKEncodedImageFormat.Jpeg)]
    [TestCase(SKEncodedImageFormat.Png)]
    [TestCase(SKEncodedImageFormat.Webp)]
    public async Task APicture_IsDrawnInTheWantedSize_AsWebP(SKEncodedImageFormat format)
    {
        var drawn = await DrawAsync(Pictures.Of(format, 640, 480), 256, 256);

        using var codec = SKCodec.Create(new MemoryStream(drawn));
        Assert.That((codec.EncodedFormat, codec.Info.Width, codec.Info.Height), Is.EqualTo((SKEncodedImageFormat.Webp, 256, 256)));
    }

    /// <summary>Where the file's first and second corner are seen, by its orientation (Exif 2.32, tag 0x0112).</summary>
    [TestCase(1, "top left", "top right")]
    [TestCase(2, "top right", "top left")]
    [TestCase(3, "bottom right", "bottom left")]
    [TestCase(4, "bottom left", "bottom right")]
    [TestCase(5, "top left", "bottom left")]
    [TestCase(6, "top right", "bottom right")]
    [TestCase(7, "bottom right", "top right")]
    [TestCase(8, "bottom left", "top left")]
    public async Task APicture_IsUpright_AndSaysNothingOfTheCamera(int orientation, string first, string second)
    {
        var (width, height) = orientation > 4 ? (300, 200) : (200, 300);
        var file = Pictures.WithExif(Pictures.Of(SKEncodedImageFormat.Jpeg, width, height), orientation, "SECRET PLACE");

        var drawn = await DrawAsync(file, 40, 60);

        Assert.That(Encoding.Latin1.GetString(drawn), Does.Not.Contain("Exif").IgnoreCase.And.Not.Contain("SECRET PLACE"));
        using var bitmap = SKBitmap.Decode(drawn);
        Assert.That(CornerOf(bitmap, Pictures.First), Is.EqualTo(first));
        Assert.That(CornerOf(bitmap, Pictures.Second), Is.EqualTo(second));
    }

    /// <summary>Telephones take pictures in Display P3, in which the same numbers are louder.</summary>
    [Test]
    public async Task Colours_AreOfSrgb()
    {
        using var p3 = SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.DisplayP3);
        using var bitmap = new SKBitmap(new SKImageInfo(16, 16, SKColorType.Rgba8888, SKAlphaType.Premul, p3));
        for (var i = 0; i < 16 * 16; i++) ((ReadOnlySpan<byte>)[200, 100, 100, 255]).CopyTo(bitmap.GetPixelSpan()[(i * 4)..]);
        using var file = bitmap.Encode(SKEncodedImageFormat.Png, 100);

        using var drawn = SKBitmap.Decode(await DrawAsync(file.ToArray(), 16, 16));

        Assert.That(drawn.GetPixel(8, 8).Red, Is.GreaterThan(205));
    }

    [Test]
    public async Task WhatIsSeenThrough_StandsOnWhite()
    {
        using var bitmap = new SKBitmap(16, 16);
        bitmap.Erase(SKColors.Transparent);
        using var file = bitmap.Encode(SKEncodedImageFormat.Png, 100);

        using var drawn = SKBitmap.Decode(await DrawAsync(file.ToArray(), 16, 16));

        Assert.That(drawn.GetPixel(8, 8), Is.EqualTo(SKColors.White));
    }

    /// <summary>A strip becomes as narrow as it must, and nothing becomes larger, or nothing.</summary>
    [TestCase(2000, 8000, 1000, 4000)]
    [TestCase(400, 12_000, 266, 8000)]
    [TestCase(300, 500, 300, 500)]
    [TestCase(20_000, 1, 1000, 1)]
    public async Task AWholePicture_KeepsItsShape(int width, int height, int drawnWidth, int drawnHeight)
    {
        var drawn = await _images.DrawAsync(Pictures.Png(width, height), new Drawing(1000, 8000, IsWhole: true), CancellationToken.None);

        using var codec = SKCodec.Create(new MemoryStream(drawn.Value));
        Assert.That((codec.Info.Width, codec.Info.Height), Is.EqualTo((drawnWidth, drawnHeight)));
    }

    /// <summary>Exif says that it stands.</summary>
    [Test]
    public async Task AWholePicture_ThatLiesInItsFile_Stands()
    {
        var file = Pictures.WithExif(Pictures.Of(SKEncodedImageFormat.Jpeg, 300, 200), 6, "");

        using var drawn = SKBitmap.Decode((await _images.DrawAsync(file, new Drawing(1000, 8000, IsWhole: true), CancellationToken.None)).Value);

        Assert.That((drawn.Width, drawn.Height, CornerOf(drawn, Pictures.First)), Is.EqualTo((200, 300, "top right")));
    }

    [Test]
    public async Task AGif_IsDrawn_WhereOneIsExpected_WithoutWhatItSays()
    {
        var drawn = await _images.DrawAsync(Pictures.GifWithScript(), new Drawing(16, 16, MayBeGif: true), CancellationToken.None);

        using var codec = SKCodec.Create(new MemoryStream(drawn.Value));
        Assert.That(codec.EncodedFormat, Is.EqualTo(SKEncodedImageFormat.Webp));
        Assert.That(Encoding.Latin1.GetString(drawn.Value), Does.Not.Contain("script"));
    }

    private static IEnumerable<TestCaseData> NoPictures()
    {
        var (png, jpeg, webp) = (Pictures.Png(), Pictures.Of(SKEncodedImageFormat.Jpeg, 640, 480), Pictures.Of(SKEncodedImageFormat.Webp, 64, 64));
        yield return new TestCaseData(Array.Empty<byte>()).SetArgDisplayNames("nothing");
        yield return new TestCaseData("감자"u8.ToArray()).SetArgDisplayNames("text");
        yield return new TestCaseData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8.ToArray()).SetArgDisplayNames("SVG");
        yield return new TestCaseData(Pictures.GifWithScript()).SetArgDisplayNames("GIF");
        yield return new TestCaseData(png[..8]).SetArgDisplayNames("a beginning");
        yield return new TestCaseData(png[..(png.Length / 2)]).SetArgDisplayNames("half a PNG");
        yield return new TestCaseData(jpeg[..(jpeg.Length * 2 / 3)]).SetArgDisplayNames("half a JPEG");
        yield return new TestCaseData(webp[..(webp.Length / 2)]).SetArgDisplayNames("half a WebP");
        yield return new TestCaseData((byte[])[.. png[..60], .. new byte[png.Length - 60]]).SetArgDisplayNames("a broken PNG");
    }

    [TestCaseSource(nameof(NoPictures))]
    public async Task WhatIsNoWholePicture_IsRefused(byte[] file) =>
        Assert.That((await _images.DrawAsync(file, Small, CancellationToken.None)).Error, Is.EqualTo(ImageErrors.Unreadable));

    /// <summary>There are no such pixels: who tries to decode them says that they cannot be read.</summary>
    [TestCase(10_000u, 10_000u)]
    [TestCase(5_001u, 5_000u)]
    public async Task MorePixelsThanAreDecoded_AreRefused_ByTheHeadAlone(uint width, uint height)
    {
        var bomb = Pictures.Claiming(Pictures.Png(), width, height);

        Assert.That((await _images.DrawAsync(bomb, Small, CancellationToken.None)).Error, Is.EqualTo(ImageErrors.TooManyPixels));
    }

    /// <summary>Each takes a hundred megabytes: many that are sent at once must not take them at once.</summary>
    [Test]
    public async Task OnePicture_IsDecodedAtATime_AndNoneWaitsForEver()
    {
        using var images = new SkiaImages(TimeSpan.Zero);
        var large = Pictures.Png(5000, 5000);
        var first = images.DrawAsync(large, Small, CancellationToken.None);

        var second = await images.DrawAsync(Pictures.Png(), Small, CancellationToken.None);

        Assert.That(second.Error, Is.EqualTo(CommonErrors.Busy));
        Assert.That((await first).IsSuccess);
        Assert.That((await images.DrawAsync(Pictures.Png(), Small, CancellationToken.None)).IsSuccess, "the turn is given on");
    }

    private async Task<byte[]> DrawAsync(byte[] file, int width, int height) => (await _images.DrawAsync(file, new Drawing(width, height), CancellationToken.None)).Value;

    private static string CornerOf(SKBitmap bitmap, SKColor colour)
    {
        var (right, bottom) = (bitmap.Width - 5, bitmap.Height - 5);
        return new[] { ("top left", 5, 5), ("top right", right, 5), ("bottom left", 5, bottom), ("bottom right", right, bottom) }
            .Single(c => DistanceOf(bitmap.GetPixel(c.Item2, c.Item3), colour) < 60).Item1;
    }

    private static int DistanceOf(SKColor one, SKColor other) =>
        Math.Abs(one.Red - other.Red) + Math.Abs(one.Green - other.Green) + Math.Abs(one.Blue - other.Blue);
}
