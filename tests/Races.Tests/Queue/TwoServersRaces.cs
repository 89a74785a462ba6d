using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using PickGo.Domain.Reservations;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Races.Tests;

/// <summary>Two servers on one Redis and one database; one of them is killed while its clients wait.</summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.Servers))]
public sealed class TwoServersRaces(DatabaseProvider database)
{
    private const int PerServer = 15;

    private static readonly Dictionary<string, string?> Settings = new() { ["Queue:GraceSeconds"] = "20", ["Queue:HeartbeatSeconds"] = "2" };

    [Test]
    public async Task AServerIsKilledWhileMembersWait_TheyFindTheirPlacesOnTheOther_AndEachIsAdmittedOnce()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var staying = await PickGoHost.StartAsync(redis, null, Settings, database: database);
        await using var dying = await ServerProcess.StartAsync(staying, Settings);
        var sale = await staying.SaleAsync(capacity: 1);
        using var inside = await (await staying.MemberAsync()).EnterAsync(sale.SessionId);
        var admissions = new ConcurrentDictionary<long, int>();
        var waiting = new List<Waiter>();
        for (var i = 0; i < 2 * PerServer; i++)
        {
            var waiter = new Waiter(await staying.MemberAsync(), sale.SessionId, admissions);
            waiting.Add(waiter);
            await waiter.JoinAsync(i % 2 == 0 ? dying.BaseUrl : staying.BaseUrl);
        }

        Assert.That(await PositionsAsync(waiting, sale), Is.EqualTo(Enumerable.Range(1, 2 * PerServer)));
        await dying.KillAsync();
        foreach (var orphan in waiting.Where((_, i) => i % 2 == 0)) await orphan.JoinAsync(staying.BaseUrl);
        Assert.That(await PositionsAsync(waiting, sale), Is.EqualTo(Enumerable.Range(1, 2 * PerServer)), "everybody has the place they had");

        using var admin = await TestMembers.AddAsync(staying, Domain.Identity.AccountRole.Admin);
        await admin.PutAsync($"/api/admin/queues/{sale.SessionId}/rate", new { ratePerSecond = 10, capacity = 100 });

        await Eventually.TrueAsync(() => admissions.Count == 2 * PerServer, "everybody is admitted");
        Assert.That(admissions.Values, Is.All.EqualTo(1), "and nobody twice");
        var figures = await admin.GetAsync($"/api/admin/queues/{sale.SessionId}");
        Assert.That(figures.Body.GetProperty("inside").GetInt64(), Is.EqualTo((2 * PerServer) + 1));
        foreach (var waiter in waiting) await waiter.DisposeAsync();
    }

    [Test]
    public async Task TwoServersBeatTheSameRooms_AndAdmitNoMoreThanOneWould()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        var settings = new Dictionary<string, string?> { ["Queue:Policy"] = "Fixed", ["Queue:AdmissionsPerSecond"] = "2" };
        await using var one = await PickGoHost.StartAsync(redis, null, settings, database: database);
        await using var two = await ServerProcess.StartAsync(one, settings);
        var sale = await one.SaleAsync(capacity: 1);
        using var inside = await (await one.MemberAsync()).EnterAsync(sale.SessionId);
        for (var i = 0; i < 30; i++)
        {
            using var member = await one.MemberAsync();
            await member.PostAsync($"/api/sessions/{sale.SessionId}/queue");
        }

        using var admin = await TestMembers.AddAsync(one, Domain.Identity.AccountRole.Admin);
        var started = TimeProvider.System.GetTimestamp();
        await admin.PutAsync($"/api/admin/queues/{sale.SessionId}/rate", new { capacity = 100 });
        await Eventually.TrueAsync(async () => (await admin.GetAsync($"/api/admin/queues/{sale.SessionId}")).Body.GetProperty("inside").GetInt64() >= 11, "ten are admitted");

        // Ten at two a second take four seconds at least: the first two may come at once.
        Assert.That(TimeProvider.System.GetElapsedTime(started), Is.GreaterThan(TimeSpan.FromSeconds(3.5)));
    }

    /// <summary>Guard: the shared schedule; the token lets each reservation expire once.</summary>
    [Test]
    public async Task AServerIsKilledWhileReservationsRunOut_TheOtherExpiresThem_EachOnce()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        var settings = new Dictionary<string, string?> { ["Reservations:StartPaymentSeconds"] = "3", ["Reservations:ExpiryEverySeconds"] = "1" };
        await using var staying = await PickGoHost.StartAsync(redis, null, settings, database: database);
        await using var dying = await ServerProcess.StartAsync(staying, settings);
        var sale = await staying.SaleAsync();
        for (var seat = 1; seat <= 20; seat++)
        {
            using var member = await (await staying.MemberAsync()).EnterAsync(sale.SessionId);
            await member.HoldAsync(sale.SessionId, seat);
            Assert.That((await member.ReserveAsync(sale.SessionId)).Code, Is.Null);
        }

        // Some have run out by now, others have not: the kill may meet the dying server in the middle of a run.
        await Eventually.TrueAsync(async () => await ExpiredAsync() > 0, "the first expires");
        await dying.KillAsync();

        await Eventually.TrueAsync(async () => await ExpiredAsync() == 20, "all expire");
        Assert.That(await staying.CountAsync<ReservationHistory>(h => h.To == ReservationStatus.Expired), Is.EqualTo(20), "each once");
        Assert.That(await staying.CountAsync<ReservationSeat>(s => s.ReleasedAt == null), Is.Zero);

        Task<int> ExpiredAsync() => staying.CountAsync<Reservation>(r => r.Status == ReservationStatus.Expired);
    }

    private static async Task<List<int>> PositionsAsync(List<Waiter> waiting, TestSale sale)
    {
        var positions = new List<int>();
        foreach (var waiter in waiting)
            positions.Add((await waiter.Member.GetAsync($"/api/sessions/{sale.SessionId}/queue")).Body.GetProperty("position").GetInt32());
        return positions;
    }

    private sealed class Waiter(ApiClient member, long session, ConcurrentDictionary<long, int> admissions) : IAsyncDisposable
    {
        private HubConnection? _hub;

        public ApiClient Member => member;

        public async Task JoinAsync(string server)
        {
            if (_hub is not null) await _hub.DisposeAsync();
            _hub = new HubConnectionBuilder().WithUrl($"{server}/hubs/queue", o => o.AccessTokenProvider = () => Task.FromResult(member.Token)).Build();
            _hub.On<JsonElement>("Ready", _ => admissions.AddOrUpdate(member.MemberId, 1, (_, n) => n + 1));
            var placed = new TaskCompletionSource();
            _hub.On<JsonElement>("Waiting", _ => placed.TrySetResult());
            await _hub.StartAsync();
            await _hub.InvokeAsync("Join", session);
            await placed.Task.WaitAsync(Eventually.Limit);
        }

        public async ValueTask DisposeAsync()
        {
            if (_hub is not null) await _hub.DisposeAsync();
            member.Dispose();
        }
    }
}
