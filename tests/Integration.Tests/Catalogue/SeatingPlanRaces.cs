using System.Net;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Operators who upload, copy, block and move the opening at the same moment.</summary>
public sealed class SeatingPlanRaces(DatabaseProvider database) : OnTheServer(database)
{
    /// <summary>Version of a performance with one session that nobody has touched.</summary>
    private const int AsMade = 2;

    private static readonly object Prices = new Dictionary<string, long> { ["R"] = 90_000 };

    /// <summary>Guard: the unique index over venue, name and version, and looking again.</summary>
    [Test]
    public async Task UploadsOfOneName_AreVersionsWithoutGaps()
    {
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var sale = await TestPlans.LaterAsync(Host);
        for (var round = 0; round < 5; round++)
        {
            var name = $"동시 {round}";
            var answers = await Eventually.AtOnceAsync(2, _ => boss.UploadAsync(sale.Venue, name));
            Assert.That(answers.Select(a => a.Status), Is.All.EqualTo(HttpStatusCode.Created), string.Join(' ', answers.Select(a => a.Body)));
            Assert.That(answers.Select(a => a.Number("version")), Is.EquivalentTo(new[] { 1, 2 }));
        }
    }

    /// <summary>Guard: both change the session's row, and a block is written for the house that is read behind it.</summary>
    [Test]
    public async Task ACopyAgainstABlock_LeavesNoSeatOfAnotherHouse()
    {
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        for (var round = 0; round < 8; round++)
        {
            var sale = await TestPlans.LaterAsync(Host);
            var plan = (await boss.UploadAsync(sale.Venue, "대결")).Number("id");
            // This server has the old house in mind.
            await boss.GetAsync($"/api/admin/sessions/{sale.Session}/blocked-seats");

            var answers = await Eventually.AtOnceAsync(2, i => i == 0 ? boss.TakeAsync(sale, plan, AsMade, Prices) : boss.BlockAsync(sale.Session, 5));

            Assert.That(answers.Select(a => (int)a.Status), Is.All.LessThan(500), string.Join(' ', answers.Select(a => a.Body)));
            Assert.That(answers[0].Code, Is.AnyOf(null, "plans.taken", "conflict"));
            var areas = await Host.WithDbAsync(db => db.Areas.Where(a => a.PerformanceId == sale.Performance).Select(a => a.Id).ToListAsync());
            var blocked = await Host.WithDbAsync(db => db.BlockedSeats.Where(s => s.SessionId == sale.Session).Select(s => s.AreaId).ToListAsync());
            Assert.That(blocked, Is.SubsetOf(areas), $"round {round}");
        }
    }

    /// <summary>Guard: the copy raises the version of every session.</summary>
    [Test]
    public async Task ACopyAgainstAnOpening_IsOneAfterTheOther()
    {
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        for (var round = 0; round < 8; round++)
        {
            var sale = await TestPlans.LaterAsync(Host);
            var plan = (await boss.UploadAsync(sale.Venue, "개시")).Number("id");
            var opening = TimeProvider.System.GetUtcNow().AddMinutes(2);

            var answers = await Eventually.AtOnceAsync(2, i => i == 0
                ? boss.TakeAsync(sale, plan, AsMade, Prices)
                : boss.PutAsync($"/api/admin/sessions/{sale.Session}", new { version = 1, reserveOpenAt = opening, seatLimit = 4 }));

            var done = answers.Count(a => a.Status == HttpStatusCode.OK);
            Assert.That(answers.Where(a => a.Code is not null).Select(a => a.Code), Is.All.EqualTo("conflict"), string.Join(' ', answers.Select(a => a.Body)));
            Assert.That(await Host.WithDbAsync(db => db.Sessions.Where(s => s.Id == sale.Session).Select(s => s.Version).SingleAsync()), Is.EqualTo(1 + done));
        }
    }

    /// <summary>Guard: no copy once a sale is open. Every seat that is reserved belongs to an area that is there.</summary>
    [Test]
    public async Task ACopyAgainstReservations_IsRefused()
    {
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var sale = await TestPlans.LaterAsync(Host, TimeSpan.FromHours(-1));
        var plan = (await boss.UploadAsync(sale.Venue, "예매")).Number("id");
        for (var seat = 1; seat <= 5; seat++)
        {
            using var buyer = await (await Host.MemberAsync()).EnterAsync(sale.Session);
            await buyer.HoldAsync(sale.Session, seat);
            var answers = await Eventually.AtOnceAsync(2, i => i == 0 ? boss.TakeAsync(sale, plan, AsMade, Prices) : buyer.ReserveAsync(sale.Session));
            Assert.That((answers[0].Code, answers[1].Status), Is.AnyOf(("plans.opened", HttpStatusCode.Created), ("plans.taken", HttpStatusCode.Created)));
        }

        Assert.That(await Host.WithDbAsync(db => db.TakenSeats.CountAsync(s => s.SessionId == sale.Session && db.Areas.Any(a => a.Id == s.AreaId && a.PerformanceId == sale.Performance))), Is.EqualTo(5));
    }
}
