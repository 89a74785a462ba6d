using System.Net;
using PickGo.Domain.Identity;
using PickGo.Domain.Reservations;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Races.Tests;

/// <summary>The night of the performance: many doors, copied tickets, and those who give theirs back on the way in.</summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.Servers))]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public sealed class DoorRaces(DatabaseProvider database)
{
    private RedisEngine _redis = null!;
    private SandboxProcess _sandbox = null!;
    private PickGoHost _host = null!;
    private ApiClient _door = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _redis = await RedisEngine.StartAsync("redis-server");
        _sandbox = await SandboxProcess.StartAsync();
        _host = await PickGoHost.StartAsync(_redis, _sandbox, database: database);
        _door = await TestMembers.AddAsync(_host, AccountRole.Admin);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _door.Dispose();
        await _host.DisposeAsync();
        await _sandbox.DisposeAsync();
        await _redis.DisposeAsync();
    }

    /// <summary>Guard: using a ticket raises the reservation's token.</summary>
    [Test]
    public async Task ManyDoorsAtOnce_LetOneIn()
    {
        var (_, _, codes) = await BoughtAsync(1);

        var answers = await Eventually.AtOnceAsync(12, _ => CheckAsync(codes[0]));

        Assert.That(answers.Count(a => a.Status == HttpStatusCode.OK), Is.EqualTo(1), string.Join(' ', answers.Select(a => a.Body)));
        Assert.That(answers.Where(a => a.Code is not null).Select(a => a.Code), Is.All.EqualTo("tickets.used"));
    }

    /// <summary>Guard: the same token, and the look at refunds that are on their way.</summary>
    [Test]
    public async Task ADoorAgainstACancel_HasOneWinner()
    {
        for (var seat = 2; seat <= 9; seat++)
        {
            var (buyer, reservation, codes) = await BoughtAsync(seat);

            var answers = await Eventually.AtOnceAsync(2, i => i == 0 ? CheckAsync(codes[0]) : buyer.PostAsync($"/api/reservations/{reservation}/cancel", new { all = true }));

            Assert.That(answers.Count(a => a.Status == HttpStatusCode.OK), Is.EqualTo(1), string.Join(' ', answers.Select(a => a.Body)));
            var row = await _host.ReservationRowAsync(reservation);
            var both = await _host.CountAsync<ReservationSeat>(s => s.ReservationId == row && s.UsedAt != null && s.ReleasedAt != null);
            Assert.That(both, Is.Zero, "nobody is inside on money that went back");
        }
    }

    private Task<ApiAnswer> CheckAsync(string code) => _door.PostAsync("/api/admin/tickets/check", new { code });

    private async Task<(ApiClient Buyer, string Reservation, string[] Codes)> BoughtAsync(int seat)
    {
        var sale = await _host.SaleAsync();
        var buyer = await _host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, seat);
        await buyer.ConfirmAsync(await _sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);
        var tickets = await buyer.GetAsync($"/api/reservations/{order.Reservation}/tickets");
        return (buyer, order.Reservation, [.. tickets.Body.EnumerateArray().Select(t => t.GetProperty("code").GetString()!)]);
    }
}
