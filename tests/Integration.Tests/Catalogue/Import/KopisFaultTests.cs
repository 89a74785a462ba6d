using System.Net;
using PickGo.Application.Catalogue.Import;
using PickGo.Domain.Platform;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests.Import;

/// <summary>What goes wrong at KOPIS is refused with its reason, asked again only where that helps, and hurts nobody.</summary>
public sealed class KopisFaultTests : OnKopis
{
    private const int Repeated = 3;

    private static readonly DateOnly Today = DateOnly.FromDateTime(Kst.FromUtc(TimeProvider.System.GetUtcNow().UtcDateTime));

    [TestCase("code", "01", "imports.request-refused", 1)]
    [TestCase("code", "02", "imports.key-refused", 1)]
    [TestCase("code", "03", "imports.unreachable", Repeated)]
    [TestCase("code", "05", "imports.request-refused", 1)]
    [TestCase("code", "06", "imports.request-refused", 1)]
    [TestCase("status", "400", "imports.request-refused", 1)]
    [TestCase("status", "403", "imports.key-refused", 1)]
    [TestCase("status", "429", "imports.unreachable", 1)]
    [TestCase("status", "503", "imports.unreachable", Repeated)]
    [TestCase("broken", null, "imports.bad-answer", Repeated)]
    [TestCase("empty", null, "imports.bad-answer", Repeated)]
    [TestCase("html", null, "imports.bad-answer", Repeated)]
    [TestCase("encoding", null, "imports.bad-answer", Repeated)]
    [TestCase("doctype", null, "imports.bad-answer", Repeated)]
    [TestCase("large", null, "imports.bad-answer", 1)]
    [TestCase("redirect", null, "imports.bad-answer", 1)]
    [TestCase("drop", null, "imports.unreachable", Repeated)]
    public async Task AFault_IsRefusedByItsReason_AndRepeatedWhereItMayPass(string mode, string? code, string refusal, int calls)
    {
        await Sandbox.SetFaultsAsync(new { list = new { mode, code } });

        var refused = await Server().Kopis.ListAsync(Today, Today, 1, default);

        var asked = await Sandbox.CallsAsync();
        Assert.That((refused.Error?.Code, asked.Calls), Is.EqualTo((refusal, calls)));
        Assert.That(asked.Trapped, Is.Zero, "nobody follows where the answer leads");
    }

    [TestCase("slow", TestName = "Silence")]
    [TestCase("stall", TestName = "Silence in the middle of an answer")]
    public async Task WhatTakesTooLong_IsGivenUp(string mode)
    {
        await Sandbox.SetFaultsAsync(new { list = new { mode, delayMs = 30_000 } });

        var refused = await Server(("Kopis:TimeoutSeconds", "1"), ("Kopis:Retries", "1")).Kopis.ListAsync(Today, Today, 1, default);

        Assert.That((refused.Error?.Code, (await Sandbox.CallsAsync()).Calls), Is.EqualTo(("imports.unreachable", 2)));
    }

    [TestCase("broken", null)]
    [TestCase("status", "500")]
    [TestCase("code", "03")]
    [TestCase("drop", null)]
    public async Task WhatPasses_IsNotNoticed(string mode, string? code)
    {
        await Sandbox.SetFaultsAsync(new { venue = new { mode, code, times = 1 } });

        var venue = await Server().Kopis.GetVenueAsync("FC001001", default);

        Assert.That((venue.Value.Name, (await Sandbox.CallsAsync()).Calls), Is.EqualTo(("한들아트홀", 2)));
    }

    [Test]
    public async Task WithoutRepetitions_EachQuestionIsAskedOnce()
    {
        await Sandbox.SetFaultsAsync(new { venue = new { mode = "status", code = "500" } });

        await Server(("Kopis:Retries", "0")).Kopis.GetVenueAsync("FC001001", default);

        Assert.That((await Sandbox.CallsAsync()).Calls, Is.EqualTo(1));
    }

    [TestCase("04", null)]
    [TestCase(null, "400")]
    public async Task APerformanceThatIsNotThere_IsNoFault(string? code, string? status)
    {
        await Sandbox.SetFaultsAsync(new { performance = new { mode = code is null ? "status" : "code", code = code ?? status } });

        Assert.That((await Server().Kopis.GetPerformanceAsync("PF100000", default)).Error, Is.EqualTo(KopisErrors.NoData));
    }

    [TestCase("FC009998", TestName = "HTTP 400")]
    [TestCase("FC7", TestName = "No record")]
    public async Task AVenueThatIsNotThere_IsMissing(string id) => Assert.That((await Server().Kopis.GetVenueAsync(id, default)).Error, Is.EqualTo(KopisErrors.VenueMissing));

    [Test]
    public async Task NoData_IsAnEmptyList()
    {
        await Sandbox.SetFaultsAsync(new { list = new { mode = "code", code = "04" } });

        Assert.That((await Server().Kopis.ListAsync(Today, Today, 1, default)).Value.Listings, Is.Empty);
    }

    [Test]
    public async Task ASuspendedKey_IsNotAskedWithAgain()
    {
        using var http = new HttpClient();
        await http.PutAsync($"{Sandbox.Url}/sandbox/calls/suspension", null);

        var refused = await Server().Kopis.GetVenueAsync("FC001001", default);

        Assert.That((refused.Error, (await Sandbox.CallsAsync()).Calls), Is.EqualTo((KopisErrors.KeyRefused, 1L)));
        Assert.That(KopisErrors.EndsImport(refused.Error!), Is.True);
    }

    [Test]
    public async Task AnotherKey_IsRefused() =>
        Assert.That((await Server(("Kopis:ServiceKey", "somebody-elses")).Kopis.GetVenueAsync("FC001001", default)).Error, Is.EqualTo(KopisErrors.KeyRefused));

    [TestCase(null)]
    [TestCase("")]
    public async Task WithoutAKey_NobodyIsAsked(string? key)
    {
        var kopis = Server(("Kopis:ServiceKey", key)).Kopis;

        Assert.That(kopis.IsConfigured, Is.False);
        Assert.That((await kopis.ListAsync(Today, Today, 1, default)).Error, Is.EqualTo(KopisErrors.NotConfigured));
        Assert.That((await Sandbox.CallsAsync()).Calls, Is.Zero);
    }

    [TestCase("../pblprfr")]
    [TestCase("PF1?service=")]
    [TestCase("PF1\n")]
    [TestCase("")]
    public async Task WhatIsNoNumber_GoesIntoNoAddress(string id)
    {
        var kopis = Server().Kopis;

        Assert.That((await kopis.GetPerformanceAsync(id, default)).Error, Is.EqualTo(KopisErrors.NoData));
        Assert.That((await kopis.GetVenueAsync(id.Replace("PF", "FC", StringComparison.Ordinal), default)).Error, Is.EqualTo(KopisErrors.VenueMissing));
        Assert.That((await Sandbox.CallsAsync()).Calls, Is.Zero);
    }

    [TestCase(0, 31, 1)]
    [TestCase(1, 0, 1)]
    [TestCase(0, 0, 0)]
    public async Task AListThatKopisWouldRefuse_IsNotAsked(int from, int to, int page)
    {
        Assert.That((await Server().Kopis.ListAsync(Today.AddDays(from), Today.AddDays(to), page, default)).Error, Is.EqualTo(KopisErrors.RequestRefused));
        Assert.That((await Sandbox.CallsAsync()).Calls, Is.Zero);
    }

    [Test]
    public async Task NobodyThere_IsUnreachable() =>
        Assert.That((await Server(("Kopis:BaseUrl", $"http://127.0.0.1:{FreePort.Next()}/openApi")).Kopis.GetVenueAsync("FC001001", default)).Error, Is.EqualTo(KopisErrors.Unreachable));

    [Test]
    public async Task TheAnswerToAnotherQuestion_IsNotTaken() =>
        Assert.That((await Server(_ => new HttpResponseMessage { Content = new StringContent(RealAnswer("venue-FC001142.xml")) }).Kopis.GetVenueAsync("FC000001", default)).Error, Is.EqualTo(KopisErrors.BadAnswer));

    [Test]
    public async Task AnAnswerThatLiesAboutItsLength_IsReadNoFurtherThanTheBound()
    {
        var endless = new Endless();
        var server = Server(_ =>
        {
            var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(endless) };
            answer.Content.Headers.ContentLength = 100;
            return answer;
        });

        Assert.That((await server.Kopis.GetVenueAsync("FC001001", default)).Error, Is.EqualTo(KopisErrors.BadAnswer));
        Assert.That(endless.Given, Is.LessThan(6 * 1024 * 1024));
    }

    /// <summary>They would keep a processor for minutes.</summary>
    [Test]
    public async Task ElementsInElementsWithoutEnd_AreNotRead()
    {
        const int depth = 500_000;
        var name = string.Concat(string.Concat(Enumerable.Repeat("<a>", depth)), string.Concat(Enumerable.Repeat("</a>", depth)));
        var server = Server(_ => new HttpResponseMessage { Content = new StringContent($"<dbs><db><mt10id>{name}</mt10id></db></dbs>") });

        Assert.That((await server.Kopis.GetVenueAsync("FC001001", default)).Error, Is.EqualTo(KopisErrors.BadAnswer));
    }

    [Test]
    public async Task Repetitions_DoNotWaitAsLongAsTheyAreTold()
    {
        var asked = 0;
        var server = Server(_ =>
        {
            asked++;
            var busy = new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
            busy.Headers.RetryAfter = new System.Net.Http.Headers.RetryConditionHeaderValue(TimeSpan.FromHours(1));
            return busy;
        });

        Assert.That((await server.Kopis.GetVenueAsync("FC001001", default).WaitAsync(TimeSpan.FromSeconds(30))).Error, Is.EqualTo(KopisErrors.Unreachable));
        Assert.That(asked, Is.EqualTo(Repeated));
    }

    /// <summary>Blanks without end, up to where a test would not end either.</summary>
    private sealed class Endless : MemoryStream
    {
        private const long Enough = 64 * 1024 * 1024;

        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Given >= Enough) return ValueTask.FromResult(0);
            buffer.Span.Fill((byte)' ');
            Given += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
