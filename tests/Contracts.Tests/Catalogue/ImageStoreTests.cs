using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue;
using PickGo.Domain.Catalogue;
using PickGo.Infrastructure.Catalogue.Images;
using PickGo.Tests.Support;

namespace PickGo.Contracts.Tests;

/// <summary>What keeps pictures, a folder and a bucket alike.</summary>
[TestFixture("folder"), TestFixture("S3")]
public sealed class ImageStoreTests(string kind)
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pickgo-images").FullName;
    private readonly byte[] _picture = Pictures.Png();
    private S3Server? _server;
    private IImageStore _store = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        if (kind == "S3") await (_server = new S3Server()).StartAsync();
        _store = _server is null ? InFolder(_folder) : InBucket(S3Server.Bucket, _server.Url);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        (_store as IDisposable)?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task APicture_IsKeptOnce_AndFound()
    {
        var keys = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => _store.KeepAsync(_picture, CancellationToken.None)));

        Assert.That(keys.Select(k => k.Value).Distinct().Single(), Does.Match("^[0-9a-f]{32}$"));
        Assert.That((await _store.FindAsync(keys[0].Value, CancellationToken.None)).Value, Is.EqualTo(_picture));
        Assert.That((await _store.KeepAsync([.. _picture, 0], CancellationToken.None)).Value, Is.Not.EqualTo(keys[0].Value));
    }

    [TestCase("00000000000000000000000000000000")]
    [TestCase("../secret")]
    [TestCase("")]
    public async Task WhatIsNotThere_IsNotFound(string key) =>
        Assert.That((await _store.FindAsync(key, CancellationToken.None)).Error, Is.EqualTo(CatalogueErrors.PictureNotFound));

    [Test]
    public async Task APlaceThatIsAway_IsUnavailable_AndNobodysException()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "");
        foreach (var away in _server is null ? (IImageStore[])[InFolder(file)] : [InBucket("nobodys", _server.Url), InBucket(S3Server.Bucket, $"http://127.0.0.1:{FreePort.Next()}")])
        {
            Assert.That((await away.KeepAsync(_picture, CancellationToken.None)).Error, Is.EqualTo(CatalogueErrors.PicturesUnavailable));
            // A folder that is not there has no pictures.
            Assert.That((await away.FindAsync(new string('0', 32), CancellationToken.None)).Error, Is.EqualTo(_server is null ? CatalogueErrors.PictureNotFound : CatalogueErrors.PicturesUnavailable));
            (away as IDisposable)?.Dispose();
        }
    }

    private static FolderImageStore InFolder(string folder) => new FolderImageStore(Options.Create(new ImageOptions { Folder = folder }), NullLogger<FolderImageStore>.Instance);

    private static S3ImageStore InBucket(string bucket, string url) => new S3ImageStore(
        new S3Options { Bucket = bucket, ServiceUrl = url, AccessKey = S3Server.Key, SecretKey = S3Server.Key, TimeoutSeconds = 2 }, NullLogger<S3ImageStore>.Instance);
}
