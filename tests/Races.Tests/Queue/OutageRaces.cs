using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PickGo.Application.Queue;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Races.Tests;

/// <summary>
/// An engine falls silent while a crowd waits. Most of it is waiting, so the tests wait together. <c>PICKGO_OUTAGE_SECONDS</c> and
/// <c>PICKGO_OUTAGE_WAITING</c> make it longer and larger.
/// </summary>
[Parallelizable(ParallelScope.Children)]
public sealed class OutageRaces
{
    private const int GraceSeconds = 8;
    private static readonly int Waiting = Read("PICKGO_OUTAGE_WAITING", 2_000);
    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(Read("PICKGO_OUTAGE_SECONDS", GraceSeconds + 4));

    [Test]
    public async Task RedisDoesNotAnswer_ForLongerThanTheGrace_EverybodyIsStillThere_InOrder()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var relay = new Relay(PortOf(redis.Connection));
        await using var host = await PickGoHost.StartAsync(redis, null, Settings(("Redis:Connection", $"127.0.0.1:{relay.Port}")));
        await using var crowd = await Crowd.JoinAsync(host, Waiting);

        relay.FallSilent();
        await Task.Delay(Outage, TimeProvider.System);
        relay.SpeakAgain();

        await crowd.IsStillThereAsync();
    }

    [Test]
    public async Task TheDatabaseDoesNotAnswer_TheRoomGoesOn([Values] bool cut)
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        var database = new NpgsqlConnectionStringBuilder(await DatabaseEngines.OnPostgresAsync());
        await using var relay = new Relay(database.Port);
        database.Port = relay.Port;
        await using var host = await PickGoHost.StartAsync(redis, null, Settings(("Database:Connection", database.ConnectionString)), database: DatabaseProvider.PostgreSql);
        await using var crowd = await Crowd.JoinAsync(host, Waiting);

        relay.FallSilent();
        if (cut) relay.Cut();
        await Task.Delay(Outage, TimeProvider.System);

        // The first leaves, and while the database is away the next hears that it is in.
        await crowd.Inside.DeleteAsync($"/api/sessions/{crowd.SessionId}/queue");
        Assert.That((await crowd.ReadyAsync()).Name, Is.EqualTo("ready"));
        using var polling = new ApiClient(host.BaseUrl, crowd.First.Token);
        Assert.That((await polling.GetAsync($"/api/sessions/{crowd.SessionId}/queue")).Text("state"), Is.EqualTo("Admitted"));
        relay.SpeakAgain();

        await crowd.IsStillThereAsync();
    }

    private static int Read(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : otherwise;

    private static int PortOf(string connection) => int.Parse(connection.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);

    private static Dictionary<string, string?> Settings((string Name, string Value) engine) => new()
    {
        [engine.Name] = engine.Value,
        ["Queue:GraceSeconds"] = $"{GraceSeconds}",
        ["Queue:HeartbeatSeconds"] = "2",
        ["Queue:PassSeconds"] = "3600",
    };

    /// <summary>One inside, one who follows a stream, and many whose connections stand.</summary>
    private sealed class Crowd(PickGoHost host, long sessionId, ApiClient inside, ApiClient first, EventReader stream, int others) : IAsyncDisposable
    {
        private const long FirstOther = 1_000_000;

        private readonly List<IDisposable> _connections = [];

        public long SessionId => sessionId;

        public ApiClient Inside => inside;

        public ApiClient First => first;

        public static async Task<Crowd> JoinAsync(PickGoHost host, int others)
        {
            var sale = await host.SaleAsync(capacity: 1);
            var inside = await (await host.MemberAsync()).EnterAsync(sale.SessionId);
            var first = await host.MemberAsync();
            var stream = await first.StreamAsync($"/api/queue/stream?sessionId={sale.SessionId}");
            Assert.That((await stream.NextAsync()).Name, Is.EqualTo("wait"));
            var crowd = new Crowd(host, sale.SessionId, inside, first, stream, others);
            await crowd.JoinAsync();
            return crowd;
        }

        public Task<(string Name, System.Text.Json.JsonElement Data)> ReadyAsync() => stream.AfterAsync("wait");

        /// <summary>Also after another grace, in which their connections show that they live.</summary>
        public async Task IsStillThereAsync()
        {
            var room = host.Services.GetRequiredService<IWaitingRoom>();
            await Eventually.TrueAsync(async () => (await room.InspectAsync(sessionId, default)).Inside == 1, "the room answers");
            await Task.Delay(TimeSpan.FromSeconds(2 * GraceSeconds), TimeProvider.System);
            var places = await PlacesAsync(room);
            Assert.That(places.Count(p => p is null), Is.Zero, "lost their places");
            Assert.That(places.Select(p => p!.Ticket), Is.Ordered.And.Unique);
            Assert.That(places[^1]!.Position - places[0]!.Position, Is.EqualTo(others - 1));
        }

        public async ValueTask DisposeAsync()
        {
            _connections.ForEach(c => c.Dispose());
            await stream.DisposeAsync();
            inside.Dispose();
            first.Dispose();
        }

        private async Task JoinAsync()
        {
            var (room, connected) = (host.Services.GetRequiredService<IWaitingRoom>(), host.Services.GetRequiredService<IConnectedMembers>());
            foreach (var member in Others) _connections.Add(connected.Enter(sessionId, member));
            foreach (var chunk in Others.Chunk(500)) await Task.WhenAll(chunk.Select(m => room.JoinAsync(Rules, m, 0, default)));
        }

        private async Task<List<RoomPlace?>> PlacesAsync(IWaitingRoom room)
        {
            var places = new List<RoomPlace?>();
            foreach (var chunk in Others.Chunk(500)) places.AddRange(await Task.WhenAll(chunk.Select(m => room.FindAsync(Rules, m, default))));
            return places;
        }

        private IEnumerable<long> Others => Enumerable.Range(0, others).Select(i => FirstOther + i);

        private RoomRules Rules => new(sessionId, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1), 1);
    }
}
