using System.Buffers.Binary;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace PickGo.Sandbox.Tests.Kopis;

/// <summary>What can be switched goes wrong as it was switched, and nothing else does.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
internal sealed class FaultTests
{
    private KopisHost _kopis = null!;
    private string _id = "";

    [OneTimeSetUp]
    public async Task Start()
    {
        _kopis = await KopisHost.StartAsync();
        _id = (await _kopis.ListAsync("20261201", "20261231"))[0].Element("mt20id")!.Value;
    }

    [TearDown]
    public async Task Reset()
    {
        await _kopis.SetFaultsAsync("{}");
        using var reset = await _kopis.Http.DeleteAsync("/sandbox/calls");
    }

    [OneTimeTearDown]
    public async Task Stop() => await _kopis.DisposeAsync();

    [TestCase("""{"list":{"mode":"sometimes"}}""", TestName = "A mode that there is not")]
    [TestCase("""{"venue":{"mode":"svg"}}""", TestName = "A mode of pictures alone")]
    [TestCase("""{"list":{"mode":"code","code":"07"}}""", TestName = "A code that there is not")]
    [TestCase("""{"list":{"mode":"status","code":"abc"}}""", TestName = "A status that is none")]
    [TestCase("""{"list":{"mode":"drop","rate":1.5}}""", TestName = "More than always")]
    [TestCase("[", TestName = "No JSON")]
    public async Task WhatCannotBeSwitched_IsRefused_AndChangesNothing(string faults)
    {
        Assert.That(await _kopis.SetFaultsAsync(faults), Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await _kopis.AskAsync($"pblprfr/{_id}")).Code, Is.Null);
    }

    [Test]
    public async Task AFault_StrikesTheNamedRecordAsOftenAsItIsTold()
    {
        await _kopis.SetFaultsAsync("""{"venue":{"mode":"status","code":"400","id":"FC001007","times":2}}""");

        var answers = new List<HttpStatusCode>();
        foreach (var id in new[] { "FC001001", "FC001007", "FC001007", "FC001007" }) answers.Add((await _kopis.AskAsync($"prfplc/{id}")).Status);

        Assert.That(answers, Is.EqualTo(new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.OK }));
    }

    [Test]
    public async Task NineCallsInASecond_AreTaken_AndTheTenthSuspendsTheKey()
    {
        _kopis.Time.Advance(TimeSpan.FromSeconds(1));
        var codes = new List<string?>();
        for (var call = 0; call < 10; call++) codes.Add((await _kopis.AskAtOnceAsync("prfplc/FC001001")).Code);

        Assert.That(codes, Is.EqualTo(Enumerable.Repeat<string?>(null, 9).Append("02")));
        Assert.That((await _kopis.AskAsync("prfplc/FC001001")).Code, Is.EqualTo("02"), "for good");
        var counts = (await _kopis.Http.GetFromJsonAsync<JsonObject>("/sandbox/calls"))!;
        Assert.That(((int)counts["mostInASecond"]!, (bool)counts["isSuspended"]!), Is.EqualTo((10, true)));
    }

    [Test]
    public async Task CallsThatAreFarEnoughApart_NeverSuspendIt()
    {
        for (var call = 0; call < 40; call++)
        {
            _kopis.Time.Advance(TimeSpan.FromMilliseconds(250));
            Assert.That((await _kopis.AskAtOnceAsync("prfplc/FC001001")).Code, Is.Null);
        }

        Assert.That((int)(await _kopis.Http.GetFromJsonAsync<JsonObject>("/sandbox/calls"))!["mostInASecond"]!, Is.EqualTo(4));
    }

    [Test]
    public async Task EveryRecord_HasPicturesOfItsOwn()
    {
        var ids = (await _kopis.ListAsync("20261201", "20261231")).Select(r => r.Element("mt20id")!.Value).Take(12).ToList();
        var pictures = new List<string>();
        foreach (var id in ids)
        {
            var bytes = await _kopis.Http.GetByteArrayAsync(PosterOf(id));
            Assert.That(PixelsOf(bytes), Is.EqualTo((420, 600)));
            pictures.Add(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes)));
        }

        pictures.Add(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(await _kopis.Http.GetByteArrayAsync($"/upload/pfmIntroImage/PF_{ids[0]}_1.png"))));
        Assert.That(pictures, Is.Unique);
    }

    [TestCase("svg", "image/svg+xml", "<svg")]
    [TestCase("text", "image/png", "이것은")]
    [TestCase("empty", "application/xml", "")]
    public async Task APicture_CanBeNone(string mode, string type, string begins)
    {
        await _kopis.SetFaultsAsync($$$"""{"picture":{"mode":"{{{mode}}}"}}""");

        using var answer = await _kopis.Http.GetAsync(PosterOf(_id));

        Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo(type));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.StartWith(begins));
    }

    [TestCase("huge", 6_000_000, int.MaxValue, 2600)]
    [TestCase("vast", 1, 1_000_000, 12_000)]
    public async Task APicture_CanBeTooLarge(string mode, int atLeast, int atMost, int width)
    {
        await _kopis.SetFaultsAsync($$$"""{"picture":{"mode":"{{{mode}}}"}}""");

        var bytes = await _kopis.Http.GetByteArrayAsync(PosterOf(_id));

        Assert.That(bytes, Has.Length.InRange(atLeast, atMost));
        Assert.That(PixelsOf(bytes).Width, Is.EqualTo(width));
    }

    [Test]
    public async Task ThePage_SaysSandbox_AndTurnsTheSwitches()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["Venue"] = "code" });
        using var switched = await _kopis.Http.PostAsync("/", form);
        var page = await _kopis.Http.GetStringAsync("/");

        Assert.That(switched.StatusCode, Is.EqualTo(HttpStatusCode.Found));
        Assert.That(page, Does.Contain("<strong>SANDBOX</strong>").And.Contain("<option selected>code</option>"));
        Assert.That((await _kopis.AskAsync("prfplc/FC001001")).Code, Is.EqualTo("03"));

        using var back = new FormUrlEncodedContent(new Dictionary<string, string> { ["reset"] = "true" });
        using var turned = await _kopis.Http.PostAsync("/", back);
        Assert.That((await _kopis.AskAsync("prfplc/FC001001")).Code, Is.Null);
    }

    private static string PosterOf(string id) => $"/upload/pfmPoster/PF_{id}.png";

    /// <summary>Its size, after reading all of it: a picture whose rows are not whole is none.</summary>
    private static (int Width, int Height) PixelsOf(byte[] png)
    {
        Assert.That(png[..8], Is.EqualTo(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }));
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8)) Assert.That(Inflated(png.AsMemory(at + 8, length)), Is.EqualTo((long)(width + 1) * height));
            at += length + 12;
        }

        return (width, height);
    }

    private static long Inflated(ReadOnlyMemory<byte> data)
    {
        using var pixels = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
        var (buffer, total) = (new byte[64 * 1024], 0L);
        for (int read; (read = pixels.Read(buffer)) > 0;) total += read;
        return total;
    }
}
