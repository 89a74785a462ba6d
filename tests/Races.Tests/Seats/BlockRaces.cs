using System.Net;
using PickGo.Domain.Identity;
using PickGo.Domain.Seats;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Races.Tests;

/// <summary>Operators take seats off the sale while it runs.</summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.WithRedis))]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public sealed class BlockRaces(string engine, DatabaseProvider database)
{
    private RedisEngine _redis = null!;
    private SandboxProcess _sandbox = null!;
    private PickGoHost _host = null!;
    private ApiClient _operator = null!;
    private ApiClient _second = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _redis = await RedisEngine.StartAsync(engine);
        _sandbox = await SandboxProcess.StartAsync();
        _host = await PickGoHost.StartAsync(_redis, _sandbox, database: database);
        _operator = await TestMembers.AddAsync(_host, AccountRole.Admin);
        _second = await TestMembers.AddAsync(_host, AccountRole.Admin);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _operator.Dispose();
        _second.Dispose();
        await _host.DisposeAsync();
        await _sandbox.DisposeAsync();
        await _redis.DisposeAsync();
    }

    /// <summary>Guard: blocks and reservations share the unique index over session, area, row and number.</summary>
    [Test]
    public async Task ABlockAgainstAReservation_HasOneWinner()
    {
        var sale = await _host.SaleAsync(rows: 6);
        for (var seat = 1; seat <= 20; seat++)
        {
            using var buyer = await (await _host.MemberAsync()).EnterAsync(sale.SessionId);
            await buyer.HoldAsync(sale.SessionId, seat);

            var answers = await Eventually.AtOnceAsync(2, i => i == 0 ? BlockAsync(_operator, sale, seat) : buyer.ReserveAsync(sale.SessionId));

            var (blocked, reserved) = (answers[0].Status == HttpStatusCode.OK, answers[1].Status == HttpStatusCode.Created);
            Assert.That(blocked, Is.Not.EqualTo(reserved), string.Join(' ', answers.Select(a => a.Body)));
            var taken = seat;
            Assert.That(await _host.CountAsync<TakenSeat>(s => s.SessionId == sale.SessionId && s.Seat == taken && s.ReleasedAt == null), Is.EqualTo(1));
            var lost = answers.Single(a => a.Code is not null);
            Assert.That(lost.Code, Is.AnyOf("seats.taken", "holds.none"));
            if (lost.Code == "seats.taken") Assert.That(lost.Seats, Is.EqualTo(new[] { seat }));
            await Eventually.TrueAsync(async () => (await buyer.StatesAsync(sale.SessionId))[seat - 1] == (blocked ? 'B' : 'P'), "the inventory shows the winner");
        }
    }

    /// <summary>Guard: operators meet at the session's token, so that none sees the other's change as a refusal.</summary>
    [Test]
    public async Task TwoOperators_BlockAndUnblockTheSameSeats()
    {
        var sale = await _host.SaleAsync();
        using var watcher = await (await _host.MemberAsync()).EnterAsync(sale.SessionId);
        for (var round = 0; round < 5; round++)
        {
            var blocked = await Eventually.AtOnceAsync(2, i => BlockAsync(i == 0 ? _operator : _second, sale, 1, 2, 3 + i));

            Assert.That(blocked.Select(a => a.Status), Is.All.EqualTo(HttpStatusCode.OK), string.Join(' ', blocked.Select(a => a.Body)));
            Assert.That(await watcher.StatesAsync(sale.SessionId), Does.StartWith("BBBBA"));

            await Eventually.AtOnceAsync(2, i => (i == 0 ? _operator : _second).DeleteAsync($"/api/admin/sessions/{sale.SessionId}/blocked-seats?seats=1,2,{3 + i}"));
            Assert.That(await watcher.StatesAsync(sale.SessionId), Does.StartWith("AAAAA"));
        }

        Assert.That(await _host.CountAsync<BlockedSeat>(s => s.SessionId == sale.SessionId), Is.EqualTo(20), "each block left one row");
    }

    [Test]
    public async Task BlocksSurviveALostRedis_AndAreNamedToWhoeverWantsThem()
    {
        var sale = await _host.SaleAsync();
        using var buyer = await (await _host.MemberAsync()).EnterAsync(sale.SessionId);
        await buyer.HoldAsync(sale.SessionId, 5);
        await buyer.ReserveAsync(sale.SessionId);
        var blocked = await BlockAsync(_operator, sale, 1, 2);
        Assert.That(blocked.Body.GetProperty("seats").EnumerateArray().Select(s => $"{s.GetProperty("area")}-{s.GetProperty("row")}-{s.GetProperty("number")}"), Is.EqualTo(new[] { "VIP-A-1", "VIP-A-2" }));
        Assert.That((await BlockAsync(_operator, sale, 4, 5)).Seats, Is.EqualTo(new[] { 5 }), "sold");
        Assert.That((await BlockAsync(_operator, sale, 999)).Code, Is.EqualTo("seats.invalid"));
        Assert.That((await BlockAsync(buyer, sale, 3)).Status, Is.EqualTo(HttpStatusCode.Forbidden));

        await _redis.FlushAsync();

        Assert.That(await buyer.StatesAsync(sale.SessionId), Does.StartWith("BBAAP"));
        Assert.That((await buyer.HoldAsync(sale.SessionId, 2, 3)).Seats, Is.EqualTo(new[] { 2 }));
        Assert.That((await buyer.GetAsync($"/api/posts/{sale.PostId}")).Body.GetProperty("sessions")[0].GetProperty("remaining").EnumerateArray()
            .Sum(g => g.GetProperty("seats").GetInt32()), Is.EqualTo(TestSale.Seats - 3));
    }

    private static Task<ApiAnswer> BlockAsync(ApiClient who, TestSale sale, params int[] seats) =>
        who.PostAsync($"/api/admin/sessions/{sale.SessionId}/blocked-seats", new { seats });
}
