using PickGo.Application.Queue;
using PickGo.Domain.Tests;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Queue;
using StackExchange.Redis;

namespace PickGo.Contracts.Tests;

/// <summary>Random joins, leaves, heartbeats, deaths, ends of passes, pauses and ticks, against a plain model that is told the same.</summary>
public sealed class WaitingRoomModel(string engine, DatabaseProvider database) : OnEveryRedis(engine, database)
{
    private const int Operations = 100_000;
    private const int Rounds = 100;
    private const int Members = 40;
    private const int Capacity = 5;
    private static readonly DateTime Past = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1);

    protected override Dictionary<string, string?> Settings => new() { ["Queue:TickMilliseconds"] = "0" };

    [Test]
    public async Task RandomOperations_DifferNowhereFromThePlainModel()
    {
        await using var redis = await ConnectionMultiplexer.ConnectAsync(Redis.Connection);
        var chance = new SeededRandom(20261122);
        for (var round = 0; round < Rounds; round++)
        {
            var room = new Play(Room, redis.GetDatabase(), 5_000_000 + round, chance);
            for (var i = 0; i < Operations / Rounds; i++)
            {
                // The first third is the lobby; then the sale opens.
                if (i == Operations / Rounds / 3) room.Open();
                await room.StepAsync();
            }

            await room.CompareLineAsync();
        }
    }

    private sealed class Play(IWaitingRoom real, IDatabase redis, long session, SeededRandom chance)
    {
        private readonly SortedDictionary<(long Number, string Member), long> _lobby = new(Comparer<(long Number, string Member)>.Create(
            (a, b) => a.Number != b.Number ? a.Number.CompareTo(b.Number) : string.CompareOrdinal(a.Member, b.Member)));
        private readonly List<long> _line = [];
        private readonly HashSet<long> _inside = [];
        private readonly HashSet<long> _dead = [];
        private RoomRules _rules = new(session, Past.AddDays(1), Capacity);
        private bool _open, _drawn, _paused;
        private int _step;

        public void Open()
        {
            _open = true;
            _rules = _rules with { OpensAt = Past };
        }

        public Task StepAsync()
        {
            _step++;
            var member = (long)chance.Below(Members) + 1;
            return chance.Below(20) switch
            {
                < 7 => JoinAsync(member),
                < 10 => FindAsync(member),
                < 12 => LeaveAsync(member),
                < 13 => HeartbeatAsync(member),
                < 14 => DieAsync(member),
                < 16 => EndPassAsync(member),
                < 17 => PauseAsync(),
                _ => NextTickAsync(),
            };
        }

        public async Task CompareLineAsync()
        {
            var line = (await redis.SortedSetRangeByRankAsync(QueueKeys.Waiting(session))).Select(v => (long)v);
            Assert.That(line, Is.EqualTo(_line), At("the line"));
            var lobby = (await redis.SortedSetRangeByRankAsync(QueueKeys.Lobby(session))).Select(v => (long)v);
            Assert.That(lobby, Is.EqualTo(_lobby.Values), At("the lobby"));
        }

        private static long NumberOf(long member) => member * 7919 % 23;

        private async Task JoinAsync(long member)
        {
            var place = await real.JoinAsync(_rules, member, NumberOf(member), default);
            Draw();
            if (!_inside.Contains(member) && !_line.Contains(member))
            {
                if (!_open) _lobby[(NumberOf(member), $"{member}")] = member;
                else if (!_paused && _line.Count == 0 && _inside.Count < Capacity) _inside.Add(member);
                else _line.Add(member);
            }

            _dead.Remove(member);
            Compare(place, member);
        }

        private async Task FindAsync(long member)
        {
            var place = await real.FindAsync(_rules, member, default);
            Draw();
            if (place is not null) _dead.Remove(member);
            Compare(place, member);
        }

        private async Task LeaveAsync(long member)
        {
            await real.LeaveAsync(session, member, default);
            Remove(member);
            _inside.Remove(member);
        }

        private async Task HeartbeatAsync(long member)
        {
            await real.HeartbeatAsync(session, [member], default);
            _dead.Remove(member);
        }

        /// <summary>The member has shown no sign of life for ages.</summary>
        private async Task DieAsync(long member)
        {
            if (await redis.SortedSetAddAsync(QueueKeys.Alive(session), member, 1, When.Exists) || _line.Contains(member) || _lobby.ContainsValue(member)) _dead.Add(member);
        }

        private async Task EndPassAsync(long member)
        {
            if (!_inside.Remove(member)) return;
            await redis.SortedSetAddAsync(QueueKeys.Admitted(session), member, 1, When.Exists);
        }

        private async Task PauseAsync()
        {
            _paused = !_paused;
            await real.SetAsync(session, new RoomSettings(_step, _paused), default);
        }

        private async Task NextTickAsync()
        {
            var tick = (await real.TickAsync(_rules, 1_000_000, default))!;
            Draw();
            foreach (var member in _dead.ToList()) Remove(member);
            var admitted = 0;
            while (_open && !_paused && _line.Count > 0 && _inside.Count < Capacity)
            {
                _inside.Add(_line[0]);
                _line.RemoveAt(0);
                admitted++;
            }

            Assert.That((tick.Waiting, tick.Admitted, tick.Inside), Is.EqualTo(((long)_line.Count + _lobby.Count, (long)admitted, (long)_inside.Count)), At("the tick"));
            Assert.That(tick.Inside, Is.LessThanOrEqualTo(Capacity));
            if (_step % 10 == 0) await CompareLineAsync();
        }

        private void Draw()
        {
            if (!_open || _drawn) return;
            _drawn = true;
            _line.AddRange(_lobby.Values);
            _lobby.Clear();
        }

        private void Remove(long member)
        {
            _line.Remove(member);
            _lobby.Remove((NumberOf(member), $"{member}"));
            _dead.Remove(member);
        }

        private void Compare(RoomPlace? place, long member)
        {
            var index = _line.IndexOf(member);
            var expected = _inside.Contains(member) ? "Admitted 0 0"
                : index >= 0 ? $"Waiting {index + 1} {_line.Count}"
                : _lobby.ContainsValue(member) ? $"Lobby 0 {_lobby.Count}" : "none";
            Assert.That(place is null ? "none" : $"{place.State} {place.Position} {place.Total}", Is.EqualTo(expected), At($"member {member}"));
        }

        private string At(string what) => $"{what}, session {session}, step {_step}";
    }
}
