using System.IO.Compression;
using System.Net;
using System.Text;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>The client's page answers every address; its status says whether there is anything.</summary>
public sealed class ClientPagesTests(DatabaseProvider database) : OnTheServer(database)
{
    private const string Page = "<head><title>PickGo</title></head>";
    private const string Script = "export const a = 1;";
    private readonly string _client = Directory.CreateTempSubdirectory("pickgo-client").FullName;

    protected override Dictionary<string, string?> Settings
    {
        get
        {
            File.WriteAllText(Path.Combine(_client, "index.html"), Page);
            File.WriteAllText(Path.Combine(_client, "heads.json"), """{"performances": "<meta>"}""");
            Directory.CreateDirectory(Path.Combine(_client, "assets"));
            File.WriteAllText(Path.Combine(_client, "assets", "a.js"), Script);
            using (var packed = new BrotliStream(File.Create(Path.Combine(_client, "assets", "a.js.br")), CompressionLevel.Fastest)) packed.Write(Encoding.UTF8.GetBytes(Script));
            File.WriteAllText(Path.Combine(_client, "assets", "b.js"), Script);
            File.WriteAllText(Path.Combine(_client, "routes.json"), """["", "performances", "performances/:postId", "me/reservations/:reservationId/print"]""");
            return new() { ["Clients:Customer:Path"] = _client };
        }
    }

    [OneTimeTearDown]
    public void RemoveClient() => Directory.Delete(_client, recursive: true);

    [Test]
    public async Task TheHomePage_NamesTheFirstPosters()
    {
        await Host.SaleAsync();
        using var http = new HttpClient { BaseAddress = new Uri(Host.BaseUrl) };

        await Eventually.TrueAsync(async () => (await LinksAsync("/")).Contains("</poster.svg>; rel=preload; as=image; fetchpriority=high"), "the first posters", every: 500);

        Assert.That(await LinksAsync("/performances"), Is.Empty);

        async Task<string[]> LinksAsync(string path)
        {
            using var page = await http.GetAsync(path);
            return page.Headers.TryGetValues("Link", out var links) ? [.. links] : [];
        }
    }

    [TestCase("/", HttpStatusCode.OK)]
    [TestCase("/performances", HttpStatusCode.OK)]
    [TestCase("/performances/7", HttpStatusCode.NotFound)]
    [TestCase("/performances/7/", HttpStatusCode.NotFound)]
    [TestCase("/me/reservations/7K2M4Q8RTX/print", HttpStatusCode.OK)]
    [TestCase("/performances/7/nothing", HttpStatusCode.NotFound)]
    [TestCase("/no/such/page", HttpStatusCode.NotFound)]
    public async Task AnAddress_IsAnsweredWithThePage_AndWhetherItIsOne(string path, HttpStatusCode status)
    {
        using var http = new HttpClient { BaseAddress = new Uri(Host.BaseUrl) };
        using var first = await http.GetAsync(path);
        var text = await first.Content.ReadAsStringAsync();
        Assert.That((first.StatusCode, text.StartsWith("<head><title>PickGo</title>", StringComparison.Ordinal)), Is.EqualTo((status, true)), text);

        if (status == HttpStatusCode.OK) return;
        using var page = await http.GetAsync("/");
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(page.Headers.ETag!);
        using var answer = await http.SendAsync(again);
        Assert.That(answer.StatusCode, Is.EqualTo(status), "however well the page is known");
    }

    [Test]
    public async Task AnAddress_NamesWhatItLoads_AndIsNotSentAgain()
    {
        using var http = new HttpClient { BaseAddress = new Uri(Host.BaseUrl) };
        Assert.That(await http.GetStringAsync("/performances"), Does.EndWith("<meta></head>"));
        using var home = await http.GetAsync("/");
        Assert.That(await home.Content.ReadAsStringAsync(), Does.Not.Contain("<meta>"));
        Assert.That(home.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("script-src 'self' https://*.tosspayments.com").And.Not.Contain("unsafe"));

        using var again = new HttpRequestMessage(HttpMethod.Get, "/");
        again.Headers.IfNoneMatch.Add(home.Headers.ETag!);
        using var known = await http.SendAsync(again);
        Assert.That((known.StatusCode, known.Headers.CacheControl!.ToString()), Is.EqualTo((HttpStatusCode.NotModified, "no-cache")));
    }

    [TestCase("/assets/a.js", "br, gzip", "br")]
    [TestCase("/assets/a.js", "br;q=0, identity", null)]
    [TestCase("/assets/a.js", "identity", null)]
    [TestCase("/assets/b.js", "identity", null)]
    [TestCase("/", "gzip, br", "br")]
    [TestCase("/", "identity", null)]
    public async Task WhatWasPackedBeforehand_GoesToWhoCanUnpackIt(string path, string accepted, string? coding)
    {
        using var http = new HttpClient { BaseAddress = new Uri(Host.BaseUrl) };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Encoding", accepted);
        using var answer = await http.SendAsync(request);
        var body = await answer.Content.ReadAsStreamAsync();
        using var reader = new StreamReader(coding is null ? body : new BrotliStream(body, CompressionMode.Decompress));

        Assert.That(await reader.ReadToEndAsync(), path == "/" ? Does.StartWith("<head>") : Is.EqualTo(Script));
        Assert.That(answer.Content.Headers.ContentEncoding.SingleOrDefault(), Is.EqualTo(coding));
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo(path == "/" ? "text/html" : "text/javascript"));
        Assert.That(answer.Headers.CacheControl!.ToString(), Is.EqualTo(path == "/" ? "no-cache" : "public, max-age=31536000, immutable"));
        if (path != "/assets/b.js") Assert.That(answer.Headers.Vary, Has.Member("Accept-Encoding"), "a cache between must not mix the two up");
    }
}
