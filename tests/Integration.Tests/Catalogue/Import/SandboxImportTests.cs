using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Catalogue.Import;
using PickGo.Domain.Catalogue.Import;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Catalogue.Import;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;
using Quartz;

namespace PickGo.Integration.Tests.Import;

/// <summary>The whole way: from the sandbox's XML to rows.</summary>
public sealed class SandboxImportTests : OnKopis
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pickgo-posters").FullName;
    private PickGoHost _host = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        await Engines.Redis.FlushAsync();
        _host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, new Dictionary<string, string?>(Sandbox.Settings) { ["Kopis:ImportDaily"] = "false", ["Images:Folder"] = _folder, ["Kopis:FirstRetryMilliseconds"] = "1" });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>No invented session: each is one that the grammar makes of what the sandbox announces.</summary>
    [Test]
    public async Task ADay_IsImported_WithinTheRate()
    {
        using var operators = await TestMembers.AddAsync(_host, AccountRole.Admin);
        var day = DateOnly.FromDateTime(Kst.FromUtc(TimeProvider.System.GetUtcNow().UtcDateTime)).AddDays(100).ToString("O", CultureInfo.InvariantCulture);
        var started = await operators.PostAsync("/api/admin/imports", new { source = "Kopis", from = day, to = day });
        Assert.That(started.Status, Is.EqualTo(HttpStatusCode.Accepted));

        JsonElement shown = default;
        await Eventually.TrueAsync(async () => (shown = (await operators.GetAsync($"/api/admin/operations/{started.Id}")).Body).GetProperty("state").GetString() is "Done" or "Failed", "the import ends");

        Assert.That(shown.GetProperty("state").GetString(), Is.EqualTo("Done"), shown.ToString());
        var total = shown.GetProperty("total").GetInt32();
        Assert.That(total, Is.GreaterThan(5));
        Assert.That(shown.GetProperty("counts").GetProperty("created").GetInt32(), Is.GreaterThan(total / 2));
        // One more than the rate for what waited on the way: KOPIS suspends at ten.
        Assert.That((await Sandbox.CallsAsync()).MostInASecond, Is.LessThanOrEqualTo(5));
        await AssertSessionsAsync();
        await AssertPostersAsync();
    }

    private async Task AssertPostersAsync()
    {
        var posters = await _host.WithDbAsync(db => db.Performances.Select(p => p.Poster).ToListAsync());
        Assert.That(posters, Is.All.StartWith("/api/images/"));
        Assert.That(posters, Is.Unique);
        var introduced = await _host.WithDbAsync(db => db.Performances.Select(p => new { p.IntroImages, p.IntroSources }).ToListAsync());
        Assert.That(introduced.SelectMany(p => p.IntroImages), Is.Not.Empty.And.All.StartWith("/api/images/"));
        Assert.That(introduced.Select(p => p.IntroImages.Count), Is.EqualTo(introduced.Select(p => p.IntroSources.Count)));
        using var http = new HttpClient();
        using var answer = await http.GetAsync(_host.BaseUrl + posters[0]);
        Assert.That((answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Headers.CacheControl?.ToString()), Is.EqualTo((HttpStatusCode.OK, "image/webp", "public, max-age=31536000, immutable")));
        using var none = await http.GetAsync($"{_host.BaseUrl}/api/images/{new string('0', 32)}");
        Assert.That(none.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task AssertSessionsAsync()
    {
        var kopis = _host.Services.GetRequiredService<IKopis>();
        var made = await _host.WithDbAsync(db => db.Performances.AsNoTracking().Include(p => p.Sessions).Where(p => p.Sessions.Any()).Take(5).ToListAsync());
        Assert.That(made, Is.Not.Empty);
        foreach (var performance in made)
        {
            var record = (await kopis.GetPerformanceAsync(performance.SourceKey["kopis:".Length..], CancellationToken.None)).Value;
            var announced = ScheduleGrammar.Read(record.Schedule).Value.ShowingsIn(record.From, record.To < record.From.AddDays(400) ? record.To : record.From.AddDays(400)).Value;
            Assert.That(performance.Sessions.Select(s => s.PerformanceTime), Is.SubsetOf(announced.Select(s => s.StartsAt)), record.Schedule);
        }
    }

    /// <summary>Noon that nobody saw is made up for; once a day, however many servers and runs.</summary>
    [TestCase(11, 0)]
    [TestCase(12, 1)]
    [TestCase(23, 1)]
    public async Task AtNoon_TheComingMonthsAreAskedFor_Once(int hour, int times)
    {
        await _host.WithDbAsync(db => db.Operations.ExecuteDeleteAsync());
        var clock = new FixedClock(new DateTimeOffset(2026, 3, 2, hour, 30, 0, TimeSpan.FromHours(9)));
        for (var run = 0; run < 3; run++)
        {
            await using var scope = _host.Services.CreateAsyncScope();
            var job = new DailyImportJob(scope.ServiceProvider.GetRequiredService<PickGoDbContext>(), _host.Services.GetRequiredService<IKopis>(),
                Microsoft.Extensions.Options.Options.Create(new KopisOptions()), _host.Services.GetRequiredService<IServiceScopeFactory>(), clock);
            await ((IJob)job).Execute(null!, CancellationToken.None);
            // Whether it has ended makes no difference.
            await _host.WithDbAsync(db => db.Operations.ExecuteUpdateAsync(o => o.SetProperty(x => x.ActiveKind, (string?)null)));
        }

        Assert.That(await _host.WithDbAsync(db => db.Operations.CountAsync()), Is.EqualTo(times));
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
