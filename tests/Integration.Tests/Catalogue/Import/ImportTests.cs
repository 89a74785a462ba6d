using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Catalogue;
using PickGo.Application.Catalogue.Import;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests.Import;

/// <summary>What KOPIS has becomes what is sold, once, and what was sold stays.</summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.All))]
public sealed partial class ImportTests(DatabaseProvider database)
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(Kst.FromUtc(TimeProvider.System.GetUtcNow().UtcDateTime));
    private static int _count;
    private readonly ScriptedPictures _pictures = new();
    private ScriptedKopis _kopis = null!;
    private PickGoHost _host = null!;
    private PickGoHost _second = null!;
    private ApiClient _operator = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        await Engines.Redis.FlushAsync();
        _kopis = new ScriptedKopis();
        _host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, new Dictionary<string, string?> { ["Kopis:ImportDaily"] = "false" }, s => s.AddSingleton<IKopis>(_kopis).AddSingleton<IPictures>(_pictures), database: database);
        _second = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, new Dictionary<string, string?>(_host.Shared) { ["Kopis:ImportDaily"] = "false" }, s => s.AddSingleton<IKopis>(_kopis).AddSingleton<IPictures>(_pictures), database: database);
        _operator = await TestMembers.AddAsync(_host, AccountRole.Admin);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _operator.Dispose();
        await _second.DisposeAsync();
        await _host.DisposeAsync();
    }

    [TearDown]
    public void Forget()
    {
        _kopis.Records.Clear();
        _kopis.Refusals.Clear();
        _kopis.Gates.Clear();
        _kopis.Asked.Clear();
    }

    [Test]
    public async Task WhatIsImported_CanBeBought_AndTheSameAgainWritesNothing()
    {
        var record = Record();

        var done = await ImportAsync();

        Assert.That((Text(done, "state"), Count(done, "created"), done.GetProperty("total").GetInt32()), Is.EqualTo(("Done", 1, 1)), done.ToString());
        Assert.That(done.GetProperty("problems").GetArrayLength(), Is.Zero);
        var post = await FindAsync(record.Title);
        var page = (await _operator.GetAsync($"/api/posts/{post}")).Body;
        Assert.That(page.GetProperty("sessions").EnumerateArray().Select(s => Kst.FromUtc(s.GetProperty("performanceTime").GetDateTime()).ToString("dd HH:mm", CultureInfo.InvariantCulture)),
            Is.EqualTo(Enumerable.Range(2, 21).Select(d => $"{Today.AddDays(d):dd} 20:00")));
        Assert.That(page.GetProperty("areas").EnumerateArray().Select(a => (Text(a, "name"), Text(a, "grade"), a.GetProperty("price").GetInt64())), Is.EqualTo(new[] { ("R", "R", 50_000L), ("S", "S", 30_000L) }));
        Assert.That(page.GetProperty("sessions")[0].GetProperty("remaining").EnumerateArray().Sum(g => g.GetProperty("seats").GetInt32()), Is.InRange(200, 240), "of the hall's seats, not the venue's");
        Assert.That((Text(page.GetProperty("venue"), "hall"), page.GetProperty("performance").GetProperty("runningMinutes").GetInt32(), page.GetProperty("performance").GetProperty("minimumAge").GetInt32()), Is.EqualTo(("큰마당", 100, 13)));
        using var member = await _host.MemberAsync();
        var order = await member.OrderAsync(page.GetProperty("sessions")[0].GetProperty("id").GetInt64(), await FirstSeatAsync(record));
        Assert.That(order.Amount, Is.EqualTo(50_000));

        var before = await RowsAsync();
        var again = await ImportAsync();

        Assert.That((Count(again, "unchanged"), Count(again, "created"), Count(again, "changed")), Is.EqualTo((1, 0, 0)));
        Assert.That(await RowsAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task WhatChangesThere_ChangesHere_ButForWhatWasSold()
    {
        var (fresh, sold) = (Record(), Record());
        await ImportAsync();
        using var member = await _host.MemberAsync();
        var post = await FindAsync(sold.Title);
        var session = (await member.GetAsync($"/api/posts/{post}")).Body.GetProperty("sessions")[3].GetProperty("id").GetInt64();
        await member.OrderAsync(session, await FirstSeatAsync(sold));
        foreach (var record in new[] { fresh, sold })
            _kopis.Records[record.Id] = record with { Cast = "박새로", Prices = "R석 60,000원, S석 30,000원", Schedule = "매일(19:30)" };

        var done = await ImportAsync();

        Assert.That(Count(done, "changed"), Is.EqualTo(2), done.ToString());
        var changed = (await member.GetAsync($"/api/posts/{await FindAsync(fresh.Title)}")).Body;
        var kept = (await member.GetAsync($"/api/posts/{post}")).Body;
        Assert.That((changed.GetProperty("areas")[0].GetProperty("price").GetInt64(), kept.GetProperty("areas")[0].GetProperty("price").GetInt64()), Is.EqualTo((60_000L, 50_000L)));
        Assert.That((Text(changed.GetProperty("performance"), "cast"), Text(kept.GetProperty("performance"), "cast")), Is.EqualTo(("박새로", "박새로")));
        Assert.That(kept.GetProperty("sessions").EnumerateArray().Select(s => s.GetProperty("id").GetInt64()), Does.Contain(session));
        Assert.That(done.GetProperty("problems").EnumerateArray().Where(p => Text(p, "key") == sold.Id).Select(p => (Text(p, "field"), Text(p, "reason"))),
            Does.Contain(("pcseguidance", "imports.sold")).And.Contain(("dtguidance", "imports.sold")));
    }

    /// <summary>One that could not be had is asked for at every import, and one that is here never again.</summary>
    [Test]
    public async Task ThePicturesOfARecord_AreFetchedOnce_AndFollowIt()
    {
        Uri[] strips = [new("http://kopis.test/one"), new("http://kopis.test/two"), new("http://kopis.test/three")];
        var record = Record();
        _kopis.Records[record.Id] = record with { IntroImages = strips };
        _pictures.Refusals[strips[1]] = PictureErrors.Unreachable;

        var first = await ImportAsync();
        var again = await ImportAsync();
        var shown = await ShownAsync();
        _pictures.Refusals.Clear();
        _kopis.Records[record.Id] = record with { IntroImages = [strips[2], strips[1]] };
        var changed = await ImportAsync();

        Assert.That(first.GetProperty("problems").EnumerateArray().Select(p => (Text(p, "field"), Text(p, "reason"))), Is.EqualTo(new[] { ("styurl", "imports.picture-unreachable") }));
        Assert.That((Count(again, "unchanged"), Count(changed, "changed")), Is.EqualTo((1, 1)));
        Assert.That(shown, Is.EqualTo(new[] { ScriptedPictures.AddressOf(strips[0]), ScriptedPictures.AddressOf(strips[2]) }));
        Assert.That(await ShownAsync(), Is.EqualTo(new[] { ScriptedPictures.AddressOf(strips[2]), ScriptedPictures.AddressOf(strips[1]) }));
        Assert.That(_pictures.Asked.GroupBy(a => a).ToDictionary(g => g.Key, g => g.Count()), Is.EqualTo(new Dictionary<Uri, int> { [strips[0]] = 1, [strips[1]] = 3, [strips[2]] = 1 }));

        async Task<IEnumerable<string?>> ShownAsync() =>
            (await _operator.GetAsync($"/api/posts/{await FindAsync(record.Title)}")).Body.GetProperty("introImages").EnumerateArray().Select(i => i.GetString());
    }

    /// <summary>Tickets name rows and seats: whatever the generator would make today, what it made then is kept.</summary>
    [Test]
    public async Task AHouseThatIsThere_IsNotMadeAnew()
    {
        var record = Record();
        await ImportAsync();
        var key = $"kopis:{record.Id}";
        await _host.WithDbAsync(db => db.Areas.Where(a => db.Performances.Any(p => p.SourceKey == key && p.Id == a.PerformanceId)).ExecuteUpdateAsync(a => a.SetProperty(x => x.Rows, 1).SetProperty(x => x.Columns, 7).SetProperty(x => x.Cells, "ss-ssss").SetProperty(x => x.Gaps, 1)));
        var before = await HouseAsync();
        _kopis.Records[record.Id] = record with { Cast = "한다른" };

        var done = await ImportAsync();

        Assert.That(Count(done, "changed"), Is.EqualTo(1), done.ToString());
        Assert.That(before, Has.Count.EqualTo(2).And.All.EndsWith("1 × 7 ss-ssss"));
        Assert.That(await HouseAsync(), Is.EqualTo(before));
        Task<List<string>> HouseAsync() => _host.WithDbAsync(db => db.Performances.Where(p => p.SourceKey == key).SelectMany(p => p.Areas).OrderBy(a => a.Ordinal).Select(a => a.Id + " " + a.Name + " " + a.Rows + " × " + a.Columns + " " + a.Cells).ToListAsync());
    }

    [Test]
    public async Task APriceThatAnOperatorSet_Stays_AndIsReported()
    {
        var record = Record();
        await ImportAsync();
        var performance = (await _operator.GetAsync($"/api/posts/{await FindAsync(record.Title)}")).Body.GetProperty("performance").GetProperty("id").GetInt64();
        var path = $"/api/admin/performances/{performance}/prices";
        var prices = (await _operator.GetAsync(path)).Body;
        await _operator.PutAsync(path, new
        {
            version = prices.GetProperty("version").GetInt32(),
            prices = prices.GetProperty("areas").EnumerateArray().Select((a, i) => new { areaId = a.GetProperty("areaId").GetInt64(), grade = Text(a, "grade"), price = i == 0 ? 44_000 : a.GetProperty("price").GetInt64() }).ToArray(),
        });
        _kopis.Records[record.Id] = record with { Prices = "R석 60,000원, S석 35,000원" };

        var done = await ImportAsync();

        var after = (await _operator.GetAsync(path)).Body.GetProperty("areas").EnumerateArray().Select(a => a.GetProperty("price").GetInt64()).ToList();
        Assert.That((after[0], after[^1]), Is.EqualTo((44_000L, 35_000L)));
        Assert.That(done.GetProperty("problems").EnumerateArray().Where(p => Text(p, "key") == record.Id).Select(p => Text(p, "reason")), Does.Contain("imports.edited"));
    }

    /// <summary>Sales that are open have people in their rooms: their sessions stay, the others move.</summary>
    [Test]
    public async Task ASessionWhoseSaleIsNotOpen_Goes()
    {
        var record = Record();
        record = _kopis.Records[record.Id] = record with { From = Today.AddDays(60), To = Today.AddDays(62) };
        await ImportAsync(80);
        _kopis.Records[record.Id] = record with { Schedule = "매일(15:00)" };

        await ImportAsync(80);

        var page = (await _operator.GetAsync($"/api/posts/{await FindAsync(record.Title)}")).Body;
        Assert.That(page.GetProperty("sessions").EnumerateArray().Select(s => Kst.FromUtc(s.GetProperty("performanceTime").GetDateTime()).Hour), Is.EqualTo(new[] { 15, 15, 15 }));
    }

    [Test]
    public async Task WhatCannotBeRead_IsReported_AndNotSold_UntilItCan()
    {
        var record = Record();
        _kopis.Records[record.Id] = record with { Schedule = "화요일 ~ 금요일(20:00), 월요일 휴관" };
        var exceptions = Record();
        _kopis.Records[exceptions.Id] = exceptions with { Story = "8/19 공연없음" };

        var done = await ImportAsync();

        Assert.That(Count(done, "unreadable"), Is.EqualTo(2));
        Assert.That(done.GetProperty("problems").EnumerateArray().Select(p => (Text(p, "key"), Text(p, "field"), Text(p, "text"), Text(p, "reason"))), Is.EqualTo(new[]
        {
            (record.Id, "dtguidance", "월요일 휴관", "imports.schedule-unreadable"), (exceptions.Id, "sty", "8/19 공연없음", "imports.exceptions"),
        }));
        Assert.That(await HitsAsync(record.Title), Is.Zero);
        Assert.That(await HitsAsync(exceptions.Title), Is.Zero);

        _kopis.Records[record.Id] = record;
        Assert.That(Count(await ImportAsync(), "changed"), Is.EqualTo(1));
        Assert.That(await HitsAsync(record.Title), Is.EqualTo(1));
    }

    private KopisPerformance Record()
    {
        var number = Interlocked.Increment(ref _count);
        return _kopis.Add($"PF{number:000000}", $"가져온 연극 {number}호 {Guid.NewGuid():N}");
    }

    /// <summary>The first cell of a row that is shorter than others has none.</summary>
    private async Task<int> FirstSeatAsync(KopisPerformance record)
    {
        var key = $"kopis:{record.Id}";
        var cells = await _host.WithDbAsync(db => db.Performances.Where(p => p.SourceKey == key).SelectMany(p => p.Areas).OrderBy(a => a.Ordinal).Select(a => a.Cells).FirstAsync());
        return (cells ?? "s").IndexOf('s', StringComparison.Ordinal) + 1;
    }

    private static object Days(int ahead) => new { source = "Kopis", from = Today.ToString("O", CultureInfo.InvariantCulture), to = Today.AddDays(ahead).ToString("O", CultureInfo.InvariantCulture) };

    private async Task<long> StartAsync(int ahead = 30)
    {
        var answer = await _operator.PostAsync("/api/admin/imports", Days(ahead));
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Accepted), answer.Code);
        return answer.Body.GetProperty("id").GetInt64();
    }

    private async Task<JsonElement> ImportAsync(int ahead = 30) => await EndAsync(await StartAsync(ahead));

    private async Task<JsonElement> FollowAsync(long id) => (await _operator.GetAsync($"/api/admin/operations/{id}")).Body;

    private async Task<JsonElement> EndAsync(long id)
    {
        var shown = await FollowAsync(id);
        await Eventually.TrueAsync(async () => Text(shown = await FollowAsync(id), "state") is not ("Queued" or "Running"), "the import ends");
        // The other server may have done it, and this one asks once a second whether posts changed.
        await _host.Services.GetRequiredService<IPostCache>().ChangedAsync();
        return shown;
    }

    private async Task<JsonElement> SearchAsync(string title) => (await _operator.GetAsync($"/api/posts?keyword={Uri.EscapeDataString(title)}")).Body;

    private async Task<int> HitsAsync(string title) => (await SearchAsync(title)).GetProperty("total").GetInt32();

    private async Task<long> FindAsync(string title) => (await SearchAsync(title)).GetProperty("items").EnumerateArray().Single().GetProperty("id").GetInt64();

    /// <summary>Everything of the catalogue, and how many entries the import left.</summary>
    private Task<string> RowsAsync() => _host.WithDbAsync(async db => JsonSerializer.Serialize(new
    {
        Performances = await db.Performances.AsNoTracking().OrderBy(p => p.Id).Select(p => new { p.Id, p.Name, p.Cast, p.StartsOn, p.EndsOn, p.State, p.VenueId }).ToListAsync(),
        Areas = await db.Areas.AsNoTracking().OrderBy(a => a.Id).Select(a => new { a.Id, a.Name, a.Price, a.Rows, a.Columns }).ToListAsync(),
        Sessions = await db.Sessions.AsNoTracking().OrderBy(s => s.Id).Select(s => new { s.Id, s.PerformanceTime, s.Version }).ToListAsync(),
        Posts = await db.Posts.AsNoTracking().OrderBy(p => p.Id).Select(p => new { p.Id, p.Title, p.Content, p.IsPublished }).ToListAsync(),
        Venues = await db.Venues.AsNoTracking().OrderBy(v => v.Id).Select(v => new { v.Id, v.Name, v.Address, v.Hall }).ToListAsync(),
        Entries = await db.AuditEntries.CountAsync(e => e.UseCase == "ImportPerformance"),
    }));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static int Count(JsonElement operation, string name) => operation.GetProperty("counts").TryGetProperty(name, out var count) ? count.GetInt32() : 0;
}
