using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;
using PickGo.Embedded.Catalogue;

namespace PickGo.Embedded.Tests;

internal sealed class DemoSeederTests
{
    private DemoDatabase _demo = null!;

    [SetUp]
    public async Task Create() => _demo = await DemoDatabase.CreateAsync();

    [TearDown]
    public async Task Remove() => await _demo.DisposeAsync();

    [Test]
    public async Task TheFirstStart_MakesMembersAndTheWholeCatalogue()
    {
        await _demo.SeedAsync();

        await using var db = _demo.Open();
        Assert.That(
            await db.Members.OrderBy(m => m.Account.Email).Select(m => m.Account.Email + " " + m.Account.Role).ToListAsync(),
            Is.EqualTo(new[] { "admin@pickgo.local Admin", "demo@pickgo.local User" }));
        Assert.That(await db.Performances.CountAsync(), Is.EqualTo(DemoCatalogue.All.Count));
        Assert.That(await db.Posts.CountAsync(post => post.IsPublished), Is.EqualTo(DemoCatalogue.All.Count));
        Assert.That(
            await db.Performances.Select(p => p.State).Distinct().ToListAsync(), Is.EquivalentTo(Enum.GetValues<PerformanceState>()));
        Assert.That(await db.Areas.AnyAsync(a => a.Price == 0), "something for nothing");
        Assert.That((await db.Performances.SingleAsync(p => p.SourceKey == "demo:jazz-night")).RefundTerms?.Steps, Has.Count.EqualTo(2), "terms of its own");
        Assert.That(await db.Posts.Select(post => post.Views).Distinct().CountAsync(), Is.GreaterThan(20), "something to rank");
    }

    [Test]
    public async Task ASecondStart_MakesNothingTwiceAndMovesNothingThatIsStillGood()
    {
        await _demo.SeedAsync();
        var before = await _demo.SessionsOfAsync("four-am");

        await _demo.SeedAsync();

        await using var db = _demo.Open();
        Assert.That(await db.Performances.CountAsync(), Is.EqualTo(DemoCatalogue.All.Count));
        Assert.That(await db.Posts.CountAsync(), Is.EqualTo(DemoCatalogue.All.Count));
        Assert.That(await db.Members.CountAsync(), Is.EqualTo(2));
        Assert.That(await db.Venues.Select(v => v.Name + v.Hall).ToListAsync(), Is.Unique);
        Assert.That(
            (await _demo.SessionsOfAsync("four-am")).Select(Times), Is.EqualTo(before.Select(Times)));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(30)]
    [TestCase(400)]
    public async Task WheneverItStarts_SomethingIsOpen_SomethingOpensInMinutes_AndSomethingIsClosed(int daysLater)
    {
        await _demo.SeedAsync();
        _demo.Time.Advance(TimeSpan.FromDays(daysLater) + TimeSpan.FromHours(7));
        await _demo.SeedAsync();

        await using var db = _demo.Open();
        var sessions = await db.Sessions.ToListAsync();
        var minutes = sessions.Select(s => (s.ReserveOpenAt - _demo.Now).TotalMinutes).ToList();
        Assert.Multiple(() =>
        {
            foreach (var expected in new[] { 2, 5, 10, 30 })
                Assert.That(minutes, Has.Some.EqualTo((double)expected).Within(0.01));
            Assert.That(minutes.Count(m => m > 24 * 60), Is.GreaterThan(5), "some open on coming days");
            Assert.That(sessions.Count(s => s.StateAt(_demo.Now) == SessionState.Open), Is.GreaterThan(40));
        });
        foreach (var key in new[] { "four-am", "empty-chair" })
            Assert.That((await _demo.SessionsOfAsync(key)).Select(s => s.StateAt(_demo.Now)), Has.Some.EqualTo(SessionState.Open), key);
        var closed = (await _demo.SessionsOfAsync("two-doors")).Single();
        Assert.That(closed.StateAt(_demo.Now), Is.EqualTo(SessionState.Closed));
        Assert.That(closed.PerformanceTime, Is.GreaterThan(_demo.Now), "closed, not over");
    }

    [Test]
    public async Task ASessionThatSomebodyReservedIn_IsNeverTouched()
    {
        await _demo.SeedAsync();
        var soon = (await _demo.SessionsOfAsync("our-waves"))[0];
        var open = (await _demo.SessionsOfAsync("moon-tailor"))[0];
        await ReserveAsync(soon.Id);
        await ReserveAsync(open.Id);

        _demo.Time.Advance(TimeSpan.FromDays(60));
        await _demo.SeedAsync();
        await _demo.SeedAsync();

        var waves = await _demo.SessionsOfAsync("our-waves");
        var tailor = await _demo.SessionsOfAsync("moon-tailor");
        Assert.Multiple(() =>
        {
            Assert.That(Times(waves.Single(s => s.Id == soon.Id)), Is.EqualTo(Times(soon)));
            Assert.That(Times(tailor.Single(s => s.Id == open.Id)), Is.EqualTo(Times(open)));
            Assert.That(waves, Has.Count.EqualTo(4), "three that open soon, and the sold one");
            Assert.That(tailor, Has.Count.EqualTo(11));
            Assert.That(tailor.Count(s => s.StateAt(_demo.Now) == SessionState.Open), Is.EqualTo(10));
        });
    }

    [TestCase(1)]
    [TestCase(3)]
    [TestCase(20)]
    public async Task AStartThatDied_IsFinishedByTheNext(int saves)
    {
        Assert.That(async () => await _demo.SeedAsync(diesAfterSaves: saves), Throws.InstanceOf<IOException>());

        await _demo.SeedAsync();

        await using var db = _demo.Open();
        Assert.That(await db.Posts.CountAsync(), Is.EqualTo(DemoCatalogue.All.Count));
        Assert.That(await db.Areas.CountAsync(), Is.EqualTo(DemoCatalogue.All.Sum(demo => demo.House.Areas.Count)));
        Assert.That(
            await db.Performances.CountAsync(p => p.Sessions.Count == 0), Is.Zero, "each performance is whole");
    }

    [Test]
    public async Task APoster_CarriesTheDatesOfTheRun()
    {
        await _demo.SeedAsync();

        await using var db = _demo.Open();
        var performance = await db.Performances.Include(p => p.Sessions).SingleAsync(p => p.SourceKey == "demo:four-am");
        Assert.That(performance.Poster, Is.EqualTo($"/demo/posters/four-am.svg?d={performance.StartsOn:yyyyMMdd}-{performance.EndsOn:yyyyMMdd}"));
    }

    private static (DateTime, DateTime, DateTime?) Times(PerformanceSession session)
        => (session.PerformanceTime, session.ReserveOpenAt, session.ReserveCloseAt);

    private async Task ReserveAsync(long sessionId)
    {
        await using var db = _demo.Open();
        var areas = await db.Sessions.Where(s => s.Id == sessionId).SelectMany(s => s.Performance.Areas).ToListAsync();
        var member = await db.Members.FirstAsync(m => m.Account.Role == AccountRole.User);
        var plan = new SeatingPlan(areas);
        var seat = plan.Locate(Enumerable.Range(1, plan.CellCount).First(plan.Contains));
        db.Reservations.Add(new Reservation(member.Id, sessionId, [seat], _demo.Now, TimeSpan.FromMinutes(5), Actor.Member(member.Id)));
        await db.SaveChangesAsync();
    }
}
