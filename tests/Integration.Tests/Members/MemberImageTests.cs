using System.Net;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Members;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>The picture beside a member's name.</summary>
public sealed class MemberImageTests(DatabaseProvider database) : OnTheServer(database)
{
    private const string Mine = "/api/members/me/image";

    private static readonly HttpClient Http = new();

    [Test]
    public async Task APicture_IsKeptByWhoeverSawIt_AndBelievedToBeNothingElse()
    {
        using var member = await Host.MemberAsync();
        using var shown = await Http.GetAsync(Host.BaseUrl + await ShowAsync(member));

        Assert.That(shown.Content.Headers.ContentType!.MediaType, Is.EqualTo("image/webp"));
        Assert.That(shown.Headers.CacheControl!.ToString(), Is.EqualTo("max-age=31536000, private, immutable"));
        Assert.That(shown.Headers.GetValues("X-Content-Type-Options").Single(), Is.EqualTo("nosniff"));
        Assert.That(shown.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'"));
    }

    [Test]
    public async Task APicture_IsShown_UntilItIsAnother_OrNone()
    {
        using var member = await Host.MemberAsync();
        var first = await ShowAsync(member);
        var second = await ShowAsync(member);
        Assert.That(second, Is.Not.EqualTo(first));
        Assert.That((await member.GetAsync(first)).Code, Is.EqualTo("members.image-not-found"), "the one before is gone");
        Assert.That(await AddressAsync(member), Is.EqualTo(second));
        var export = (await member.GetAsync("/api/members/me/export")).Body.GetProperty("data").GetProperty("profile");
        Assert.That(export.GetProperty("image").GetString(), Is.EqualTo("https://pickgo.local" + second));

        Assert.That((await member.DeleteAsync(Mine)).Status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That((await member.GetAsync(second)).Code, Is.EqualTo("members.image-not-found"));
        Assert.That(await AddressAsync(member), Is.Null);
        Assert.That((await member.DeleteAsync(Mine)).Status, Is.EqualTo(HttpStatusCode.NoContent), "nothing is taken away twice");
    }

    [Test]
    public async Task EveryServer_ShowsTheSame()
    {
        await using var second = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, Host.Shared);
        using var member = await Host.MemberAsync();
        using var elsewhere = new ApiClient(second.BaseUrl, member.Token);
        var address = await ShowAsync(member);
        Assert.That(await Http.GetByteArrayAsync(second.BaseUrl + address), Is.EqualTo(await Http.GetByteArrayAsync(Host.BaseUrl + address)));

        await elsewhere.DeleteAsync(Mine);
        Assert.That((await member.GetAsync(address)).Code, Is.EqualTo("members.image-not-found"));
    }

    [Test]
    public async Task WhatIsNoPicture_IsRefused_AndChangesNothing()
    {
        using var member = await Host.MemberAsync();
        var before = await ShowAsync(member);

        Assert.That((await SendAsync(member, Pictures.GifWithScript())).Code, Is.EqualTo("image.unreadable"));
        Assert.That((await SendAsync(member, Pictures.Claiming(Pictures.Png(), 10_000, 10_000))).Code, Is.EqualTo("image.too-many-pixels"));
        Assert.That(await AddressAsync(member), Is.EqualTo(before));
    }

    [Test]
    public async Task WhatIsTooLarge_OrNoFormWithAFile_IsRefused()
    {
        using var member = await Host.MemberAsync();
        Assert.That((await SendAsync(member, new byte[MemberImage.MaxBytes + 8192])).Code, Is.EqualTo("request.too-large"));
        Assert.That((await SendAsync(member, new byte[MemberImage.MaxBytes + 8192], isChunked: true)).Code, Is.EqualTo("request.too-large"), "no length in front");
        Assert.That((await member.PutAsync(Mine, new { file = "a" })).Code, Is.EqualTo("request.media-type"));
        Assert.That((await member.SendAsync(HttpMethod.Put, Mine, Pictures.Form(Pictures.Png(), field: "image"))).Code, Is.EqualTo("request.malformed"));
        using var twice = Pictures.Form(Pictures.Png());
        twice.Add(new StringContent("1"), "side");
        Assert.That((await member.SendAsync(HttpMethod.Put, Mine, twice)).Code, Is.EqualTo("request.invalid"), "nobody reads the other");
        using var broken = new StringContent("no boundary here");
        broken.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };
        Assert.That((await member.SendAsync(HttpMethod.Put, Mine, broken)).Code, Is.EqualTo("request.malformed"));
        using var stranger = Host.Stranger();
        Assert.That((await SendAsync(stranger, Pictures.Png())).Code, Is.EqualTo("auth.required"));
    }

    /// <summary>Other bodies are a quarter of a megabyte at most; what follows a picture is not kept.</summary>
    [Test]
    public async Task AFile_IsAsLargeAsItMayBe()
    {
        using var member = await Host.MemberAsync();
        var file = new byte[MemberImage.MaxBytes];
        Pictures.Of(SkiaSharp.SKEncodedImageFormat.Jpeg, 32, 32).CopyTo(file, 0);

        Assert.That((await SendAsync(member, file)).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await Host.WithDbAsync(db => db.MemberImages.Where(i => i.MemberId == member.MemberId).Select(i => i.Content.Length).SingleAsync()), Is.LessThan(10_000));
    }

    [Test]
    public async Task OfPicturesSentAtOnce_OneIsKept()
    {
        using var member = await Host.MemberAsync();
        for (var round = 0; round < 3; round++)
        {
            var answers = await Eventually.AtOnceAsync(4, i => SendAsync(member, Pictures.Png(16 * (i + 1))));

            Assert.That(answers.Select(a => a.Status), Is.All.EqualTo(HttpStatusCode.OK), string.Join(' ', answers.Select(a => a.Code)));
            Assert.That(await Host.CountAsync<MemberImage>(i => i.MemberId == member.MemberId), Is.EqualTo(1));
            using var shown = await Http.GetAsync(Host.BaseUrl + await AddressAsync(member));
            Assert.That(shown.StatusCode, Is.EqualTo(HttpStatusCode.OK), "and it is the one that the profile names");
        }
    }

    [Test]
    public async Task TheDatabase_TakesNoSecondPictureOfAMember()
    {
        using var member = await Host.MemberAsync();
        await ShowAsync(member);

        var second = await Host.WithDbAsync(db =>
        {
            db.MemberImages.Add(new MemberImage(member.MemberId, [1]));
            return db.SaveAsync(CancellationToken.None);
        });
        Assert.That(second.Error, Is.EqualTo(CommonErrors.Conflict));
    }

    [Test]
    public async Task WhoLeaves_TakesThePictureAlong_AndNoneComesBack()
    {
        using var member = await new SignUps(Host).MemberAsync("pictured@example.com");
        var address = await ShowAsync(member);

        Assert.That((await member.DeleteAsync("/api/members/me", new { password = SignUps.Password })).Status, Is.EqualTo(HttpStatusCode.NoContent));

        Assert.That((await member.GetAsync(address)).Code, Is.EqualTo("members.image-not-found"));
        Assert.That(await Host.WithDbAsync(db => db.Members.Where(m => m.Id == member.MemberId).Select(m => m.ImageKey).SingleAsync()), Is.Null);

        // Sent before, drawn after.
        await using var scope = Host.Services.GetRequiredService<IServiceScopeFactory>().CreateSystemScope("tests");
        var late = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ChangeImage(member.MemberId, Pictures.Png()));
        Assert.That(late.Error, Is.EqualTo(MemberErrors.NotFound));
        Assert.That(await Host.CountAsync<MemberImage>(i => i.MemberId == member.MemberId), Is.Zero);
    }

    [Test]
    public async Task APictureThatComesWhileItsMemberLeaves_StandsInTheWay()
    {
        using var member = await Host.MemberAsync();
        await using var scope = Host.Services.GetRequiredService<IServiceScopeFactory>().CreateSystemScope("tests");
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        await scope.ServiceProvider.GetServices<IPersonalData>().Single(d => d.Name == "profile").EraseAsync(member.MemberId, CancellationToken.None);

        await ShowAsync(member);

        Assert.That((await db.SaveAsync(CancellationToken.None)).Error, Is.EqualTo(CommonErrors.Conflict), "otherwise a picture of nobody would stay");
    }

    private static async Task<string> ShowAsync(ApiClient member) => (await SendAsync(member, Pictures.Png())).Text("imageUrl");

    private static async Task<string?> AddressAsync(ApiClient member) => (await member.GetAsync("/api/members/me")).Body.GetProperty("imageUrl").GetString();

    private static Task<ApiAnswer> SendAsync(ApiClient member, byte[] file, bool isChunked = false)
    {
        HttpContent form = Pictures.Form(file);
        return member.SendAsync(HttpMethod.Put, Mine, isChunked ? new ChunkedContent(form) : form);
    }

    /// <summary>Does not know its length.</summary>
    private sealed class ChunkedContent : HttpContent
    {
        private readonly HttpContent _content;

        public ChunkedContent(HttpContent content)
        {
            _content = content;
            Headers.ContentType = content.Headers.ContentType;
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => _content.CopyToAsync(stream);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
