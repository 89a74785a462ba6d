using System.Text.Json;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Catalogue.Import;
using PickGo.Domain.Catalogue.Import;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests.Import;

/// <summary>What begins after midnight is told under the evening that it is announced for, and what KOPIS says of a house is told with it.</summary>
public sealed class AnnouncedShowTests(DatabaseProvider database) : OnTheServer(database)
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(Kst.FromUtc(TimeProvider.System.GetUtcNow().UtcDateTime));
    private static int _count;

    [Test]
    public async Task AShowAfterMidnight_IsToldUnderItsEvening_AndBeginsWhenItBegins()
    {
        var record = Record("매일(20:00,25:30)");
        await ImportAsync(record);
        using var anyone = new ApiClient(Host.BaseUrl);
        var page = await PageAsync(anyone, record);

        var sessions = page.GetProperty("sessions").EnumerateArray().ToList();
        Assert.That(sessions.Select(Shown).Take(4), Is.EqualTo(new[]
        {
            (record.From, "20:00"), (record.From, "25:30"), (record.From.AddDays(1), "20:00"), (record.From.AddDays(1), "25:30"),
        }));
        Assert.That(Kst.FromUtc(sessions[1].GetProperty("performanceTime").GetDateTime()), Is.EqualTo(record.From.AddDays(1).ToDateTime(new TimeOnly(1, 30))));
        Assert.That(sessions[1].GetProperty("reserveOpenAt").GetDateTime(), Is.EqualTo(sessions[0].GetProperty("reserveOpenAt").GetDateTime()), "both are sold with their evening");
        Assert.That(await HitsAsync(anyone, record, record.To), Is.EqualTo(1), "its last evening");
        Assert.That(await HitsAsync(anyone, record, record.To.AddDays(1)), Is.Zero, "nothing is announced for the morning after it");
    }

    [Test]
    public async Task WhoBuysIt_ReadsTheEvening_OnTheMap_InTheRoomAndInTheMail()
    {
        var sale = await Host.SaleAsync();
        var late = Kst.ToUtc(Today.AddDays(20).ToDateTime(TimeOnly.MinValue));
        await Host.WithDbAsync(db => db.Sessions.Where(s => s.Id == sale.SessionId)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.PerformanceTime, late).SetProperty(x => x.AfterMidnight, true)));
        using var buyer = await Host.MemberAsync();

        var place = await buyer.PostAsync($"/api/sessions/{sale.SessionId}/queue", new { });
        Assert.That(place.Body.GetProperty("session").GetProperty("afterMidnight").GetBoolean());
        var order = await buyer.OrderAsync(sale.SessionId, 1);
        var map = await buyer.GetAsync($"/api/sessions/{sale.SessionId}/seats");
        Assert.That(map.Body.GetProperty("performance").GetProperty("afterMidnight").GetBoolean());
        await buyer.ConfirmAsync(await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);

        await Eventually.TrueAsync(() => Host.Mailbox.To(buyer.Email).Count == 1, "the tickets came");
        var evening = Today.AddDays(19);
        Assert.That(Host.Mailbox.To(buyer.Email)[0].Text, Does.Contain($"{evening:yyyy년 M월 d일} (").And.Contain(") 24:00").And.Contain($"{evening:d MMM yyyy}, 24:00 KST"));
    }

    [Test]
    public async Task WhatWasImportedBefore_IsFilledOnce_AndThenNothingIsWritten()
    {
        var record = Record("매일(24:00)");
        await ImportAsync(record);
        await Host.WithDbAsync(db => db.Sessions.Where(s => s.Performance.SourceKey == $"kopis:{record.Id}").ExecuteUpdateAsync(s => s.SetProperty(x => x.AfterMidnight, false)));
        await Host.WithDbAsync(db => db.Venues.Where(v => v.SourceKey == "kopis:FC1/FC1-01").ExecuteUpdateAsync(v => v.SetProperty(x => x.Telephone, (string?)null)));

        var filled = await ImportAsync(record, House);
        var before = await RowsAsync(record);
        var again = await ImportAsync(record, House);

        Assert.That((filled.Change, again.Change), Is.EqualTo((ImportChange.Changed, ImportChange.Unchanged)));
        Assert.That(await RowsAsync(record), Is.EqualTo(before));
        Assert.That(before.Sessions.Select(s => (s.AfterMidnight, s.Version)), Is.All.EqualTo((true, 1)), "an edit is an operator's alone");
    }

    /// <summary>Midnight may be the end of one day or the beginning of the next: the moment stays, and so does what was sold.</summary>
    [Test]
    public async Task AnnouncedForAnotherDay_TheSessionStays()
    {
        var record = Record("매일(24:00)");
        await ImportAsync(record);
        using var buyer = await Host.MemberAsync();
        var session = (await PageAsync(buyer, record)).GetProperty("sessions")[2];
        await ImportAsync(record with { Schedule = "매일(0:00)", From = record.From.AddDays(1), To = record.To.AddDays(1) });

        var page = await PageAsync(buyer, record);

        Assert.That(page.GetProperty("sessions").EnumerateArray().Select(s => s.GetProperty("id").GetInt64()), Does.Contain(session.GetProperty("id").GetInt64()));
        Assert.That(page.GetProperty("sessions").EnumerateArray().Select(s => s.GetProperty("afterMidnight").GetBoolean()), Is.All.False);
    }

    [Test]
    public async Task AHouse_IsToldWithWhatKopisKnows_AndWithoutWhatIsNone()
    {
        var record = Record("매일(20:00)");
        await ImportAsync(record, House);
        using var anyone = new ApiClient(Host.BaseUrl);
        var id = (await PageAsync(anyone, record)).GetProperty("venue").GetProperty("id").GetInt64();

        var venue = (await anyone.GetAsync($"/api/venues/{id}")).Body;
        Assert.That((venue.GetProperty("telephone").GetString(), venue.GetProperty("homepage").GetString(), venue.GetProperty("latitude").GetDouble(), venue.GetProperty("longitude").GetDouble()),
            Is.EqualTo(("02)580-1300~4", "https://www.sac.or.kr/", 37.4784, 127.0116)));
        Assert.That(venue.GetProperty("facilities").EnumerateArray().Select(f => f.GetString()), Is.EqualTo(new[] { "Parking", "AccessibleToilet", "Cafe" }));

        var broken = await ImportAsync(record, House with { Phone = "문의", Website = new Uri("javascript:alert(1)"), Latitude = 0, Longitude = 0, Amenities = ["helipad"] });
        venue = (await anyone.GetAsync($"/api/venues/{id}")).Body;
        Assert.That(broken.Problems, Is.Empty);
        Assert.That(new[] { "telephone", "homepage", "latitude", "longitude" }.Select(f => venue.GetProperty(f).ValueKind), Is.All.EqualTo(JsonValueKind.Null));
        Assert.That(venue.GetProperty("facilities").GetArrayLength(), Is.Zero);
    }

    private static KopisVenue House { get; } = Bare with
    {
        Phone = "02)580-1300~4",
        Website = new Uri("https://www.sac.or.kr/"),
        Latitude = 37.4784,
        Longitude = 127.0116,
        Amenities = ["cafe", "restbarrier", "parkinglot"],
    };

    private static KopisVenue Bare => new() { Id = "FC1", Name = "가람아트센터", Address = "서울특별시 종로구 대학로 1", Seats = 400, Halls = [new KopisHall("FC1-01", "큰마당", 240)] };

    private static KopisPerformance Record(string schedule)
    {
        var id = $"PF{Interlocked.Increment(ref _count):700000}";
        return new ScriptedKopis().Add(id, $"심야 연극 {Guid.NewGuid():N}") with { Schedule = schedule };
    }

    private static (DateOnly Day, string Clock) Shown(JsonElement session)
    {
        var showing = Showing.Of(session.GetProperty("performanceTime").GetDateTime(), session.GetProperty("afterMidnight").GetBoolean());
        return (showing.Day, showing.Clock);
    }

    private async Task<ImportedPerformance> ImportAsync(KopisPerformance record, KopisVenue? venue = null)
    {
        await using var scope = Host.Services.GetRequiredService<IServiceScopeFactory>().CreateSystemScope("import");
        return (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ImportPerformance(record, venue ?? Bare))).Value;
    }

    private static async Task<JsonElement> PageAsync(ApiClient client, KopisPerformance record)
    {
        var found = (await client.GetAsync($"/api/posts?keyword={Uri.EscapeDataString(record.Title)}")).Body.GetProperty("items")[0];
        return (await client.GetAsync($"/api/posts/{found.GetProperty("id").GetInt64()}")).Body;
    }

    private static async Task<int> HitsAsync(ApiClient client, KopisPerformance record, DateOnly day) =>
        (await client.GetAsync($"/api/posts?keyword={Uri.EscapeDataString(record.Title)}&from={day:yyyy-MM-dd}&to={day:yyyy-MM-dd}")).Body.GetProperty("total").GetInt32();

    private Task<(IReadOnlyList<(long Id, bool AfterMidnight, int Version)> Sessions, string Others)> RowsAsync(KopisPerformance record) => Host.WithDbAsync(async db =>
    {
        var sessions = await db.Sessions.AsNoTracking().Where(s => s.Performance.SourceKey == $"kopis:{record.Id}").OrderBy(s => s.Id).ToListAsync();
        var others = JsonSerializer.Serialize(new
        {
            Venues = await db.Venues.AsNoTracking().OrderBy(v => v.Id).ToListAsync(),
            Entries = await db.AuditEntries.CountAsync(),
        });
        return ((IReadOnlyList<(long, bool, int)>)[.. sessions.Select(s => (s.Id, s.AfterMidnight, s.Version))], others);
    });
}
