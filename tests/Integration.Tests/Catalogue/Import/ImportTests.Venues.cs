using System.Net;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Catalogue.Import;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests.Import;

public sealed partial class ImportTests
{
    /// <summary>Its seats are that hall's from then on; where somebody has one of these, or its sale is open, an operator decides.</summary>
    [Test]
    public async Task APerformanceThatMovesToAnotherHall_HasItsHouse_UnlessItIsSold()
    {
        var (free, sold, edited) = (Later(), Later(), Later());
        await ImportAsync(80);
        foreach (var record in new[] { free, sold, edited }) _kopis.Records[record.Id] = record with { HallId = "FC1-02" };
        var page = (await _operator.GetAsync($"/api/posts/{await FindAsync(sold.Title)}")).Body;
        var session = page.GetProperty("sessions")[0].GetProperty("id").GetInt64();
        Assert.That((await _operator.PostAsync($"/api/admin/sessions/{session}/blocked-seats", new { seats = new[] { await FirstSeatAsync(sold) } })).Status, Is.EqualTo(HttpStatusCode.OK));
        // An inventory of the house before is there when it moves.
        var moving = (await _operator.GetAsync($"/api/posts/{await FindAsync(free.Title)}")).Body.GetProperty("sessions")[0].GetProperty("id").GetInt64();
        Assert.That((await _operator.PostAsync($"/api/admin/sessions/{moving}/blocked-seats", new { seats = new[] { await FirstSeatAsync(free) } })).Status, Is.EqualTo(HttpStatusCode.OK));
        await _operator.DeleteAsync($"/api/admin/sessions/{moving}/blocked-seats?seats={await FirstSeatAsync(free)}");
        await _host.WithDbAsync(db => db.Areas.Where(a => db.Performances.Any(p => p.SourceKey == $"kopis:{edited.Id}" && p.Id == a.PerformanceId)).ExecuteUpdateAsync(a => a.SetProperty(x => x.IsPricedByHand, true)));

        var done = await ImportAsync(80);

        Assert.That((Count(done, "changed"), Count(done, "unchanged")), Is.EqualTo((1, 2)), done.ToString());
        Assert.That(done.GetProperty("problems").EnumerateArray().Select(p => (Text(p, "key"), Text(p, "field"), Text(p, "reason"))),
            Is.EqualTo(new[] { (sold.Id, "fcltynm", "imports.sold"), (edited.Id, "fcltynm", "imports.edited") }));
        Assert.That(await HallAsync(free), Is.EqualTo(("작은마당", 120)));
        await Eventually.TrueAsync(async () => (await _operator.PostAsync($"/api/admin/sessions/{moving}/blocked-seats", new { seats = new[] { 2000 } })).Code == "seats.invalid", "the inventory is that of the other house");
        Assert.That((await HallAsync(sold), await HallAsync(edited)), Is.EqualTo((("큰마당", 240), ("큰마당", 240))));
        Assert.That(Count(await ImportAsync(80), "changed"), Is.Zero);

        KopisPerformance Later()
        {
            var record = Record();
            return _kopis.Records[record.Id] = record with { From = Today.AddDays(60), To = Today.AddDays(62) };
        }

        async Task<(string?, int)> HallAsync(KopisPerformance record)
        {
            var shown = (await _operator.GetAsync($"/api/posts/{await FindAsync(record.Title)}")).Body;
            var id = shown.GetProperty("performance").GetProperty("id").GetInt64();
            var house = await _host.WithDbAsync(db => db.Areas.AsNoTracking().Where(a => a.PerformanceId == id).ToListAsync());
            return (Text(shown.GetProperty("venue"), "hall"), house.Sum(a => a.Seats));
        }
    }

    /// <summary>What is told of a house is one for all that is played there: it has an entry of its own.</summary>
    [Test]
    public async Task AVenueThatChangesThere_ChangesHere_WithAnEntry()
    {
        Record();
        await ImportAsync();
        _kopis.Phone = "02-123-4567";

        var done = await ImportAsync();

        _kopis.Phone = "";
        Assert.That(Count(done, "changed"), Is.EqualTo(1), done.ToString());
        var entries = await _host.WithDbAsync(db => db.AuditEntries.AsNoTracking().Where(e => e.SubjectKind == "venue").Select(e => e.Changes).ToListAsync());
        Assert.That(entries, Has.Count.EqualTo(1).And.All.Contains("02-123-4567"));
    }
}
