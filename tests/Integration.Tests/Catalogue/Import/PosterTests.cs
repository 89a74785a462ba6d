using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Catalogue.Images;
using PickGo.Infrastructure.Catalogue.Import;
using PickGo.Infrastructure.Platform.Images;
using SkiaSharp;

namespace PickGo.Integration.Tests.Import;

/// <summary>Posters of records: fetched from KOPIS alone, checked, drawn anew, kept.</summary>
public sealed class PosterTests : OnKopis
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pickgo-posters").FullName;
    private FolderImageStore _store = null!;
    private SkiaImages _images = null!;

    [OneTimeSetUp]
    public void Start()
    {
        _images = new SkiaImages(TimeSpan.FromSeconds(10));
        _store = new FolderImageStore(Options.Create(new ImageOptions { Folder = Directory.CreateDirectory(Path.Combine(_folder, "store", "images")).FullName }), NullLogger<FolderImageStore>.Instance);
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _images.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task APoster_IsDrawnAnew_AndKeptOnce()
    {
        var (address, again) = (await KeepAsync(Poster), await KeepAsync(Poster));

        Assert.That(address.Value, Does.Match("^/api/images/[0-9a-f]{32}$").And.EqualTo(again.Value));
        var kept = await _store.FindAsync(address.Value[^32..], CancellationToken.None);
        using var codec = SKCodec.Create(SKData.CreateCopy(kept.Value));
        Assert.That((codec.EncodedFormat, codec.Info.Width, codec.Info.Height), Is.EqualTo((SKEncodedImageFormat.Webp, 600, 800)));
    }

    [TestCase("svg", "image.unreadable")]
    [TestCase("text", "image.unreadable")]
    [TestCase("huge", "imports.picture-too-large")]
    [TestCase("vast", "image.too-many-pixels")]
    [TestCase("redirect", "imports.picture-unreachable")]
    [TestCase("drop", "imports.picture-unreachable")]
    [TestCase("status", "imports.picture-unreachable")]
    public async Task AFileThatIsNone_IsRefused(string mode, string code)
    {
        await Sandbox.SetFaultsAsync(new { picture = new { mode, code = mode == "status" ? "500" : null } });
        Assert.That((await KeepAsync(Poster)).Error?.Code, Is.EqualTo(code));
    }

    /// <summary>A record could name whatever our servers reach.</summary>
    [TestCase("http://127.0.0.1:1/poster.png")]
    [TestCase("http://169.254.169.254/latest/meta-data")]
    [TestCase("http://localhost/poster.png")]
    public async Task AnAddressElsewhere_IsNotAsked(string address) =>
        Assert.That((await KeepAsync(new Uri(address), new Refusing())).Error?.Code, Is.EqualTo("imports.picture-elsewhere"));

    /// <summary>The file is there, beside the store.</summary>
    [TestCase("../secret")]
    [TestCase("0123456789abcdef0123456789abcde/")]
    [TestCase("0123456789ABCDEF0123456789ABCDEF")]
    [TestCase("")]
    public async Task AKeyThatIsNone_LeadsToNoFile(string key)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "secret.webp"), "secret");
        Assert.That((await _store.FindAsync(key, CancellationToken.None)).Error, Is.EqualTo(CatalogueErrors.PictureNotFound));
    }

    private static Uri Poster => new($"{Sandbox.Url}/upload/pfmPoster/PF_{FirstRecord}.png");

    private static string FirstRecord { get; set; } = "";

    [SetUp]
    public async Task FindRecord()
    {
        if (FirstRecord.Length > 0) return;
        var today = DateOnly.FromDateTime(Kst.FromUtc(TimeProvider.System.GetUtcNow().UtcDateTime));
        FirstRecord = (await Server().Kopis.ListAsync(today, today, 1, CancellationToken.None)).Value.Listings[0].Id;
    }

    private async Task<Result<string>> KeepAsync(Uri address, HttpMessageHandler? answers = null)
    {
        using var http = answers is null ? new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) : new HttpClient(answers);
        return await new KopisPictures(http, _images, _store, Options.Create(new KopisOptions { BaseUrl = Sandbox.BaseUrl })).KeepPosterAsync(address, CancellationToken.None);
    }

    private sealed class Refusing : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new InvalidOperationException($"{request.RequestUri} was asked.");
    }
}
