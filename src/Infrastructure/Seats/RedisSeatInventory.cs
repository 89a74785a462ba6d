using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PickGo.Application.Queue;
using PickGo.Application.Seats;
using PickGo.Domain.Platform;
using PickGo.Domain.Queue;
using PickGo.Domain.Seats;
using PickGo.Infrastructure.Platform.Redis;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Seats;

/// <summary>
/// The seat inventory in Redis: each change is one script, on Redis' clock; an empty inventory is loaded and the script run again. Holds and
/// readings of one moment share a call, and each has an answer of its own.
/// </summary>
internal sealed class RedisSeatInventory(
    RedisStore redis, SeatInventoryRebuilder loader, [FromKeyedServices(RedisSeatInventory.Live)] LiveSessions live, IOptions<SeatOptions> options, TimeProvider time) : ISeatInventory
{
    public const string Live = "seats";
    private const int LoadAttempts = 3;

    private static readonly RedisScript Read = Script("seats_read");
    private static readonly RedisScript Hold = Script("seats_hold");
    private static readonly RedisScript Extend = Script("seats_extend");
    private static readonly RedisScript Release = Script("seats_release");
    private static readonly RedisScript Claim = Script("seats_claim");
    private static readonly RedisScript Apply = Script("seats_apply");
    private static readonly RedisScript Blocks = Script("seats_blocks");
    private static readonly RedisScript Sweep = Script("seats_sweep");

    private readonly RequestBatcher<long, EntryPass, Result<SeatSnapshot>> _reads = new();
    private readonly RequestBatcher<(long SessionId, SeatRules Rules), Choice, Result<HoldView>> _holds = new();

    public Task<Result<SeatSnapshot>> ReadAsync(EntryPass pass, CancellationToken ct) =>
        _reads.AskAsync(pass.SessionId, pass.SessionId, pass, ReadAllAsync).WaitAsync(ct);

    public async Task<Result<HoldView>> HoldAsync(EntryPass pass, IReadOnlyList<int> seats, SeatRules rules, CancellationToken ct)
    {
        await live.TouchAsync(pass.SessionId);
        return await _holds.AskAsync(pass.SessionId, (pass.SessionId, rules), new Choice(pass, seats), HoldAllAsync).WaitAsync(ct);
    }

    public async Task<Result<HoldView>> ExtendAsync(EntryPass pass, CancellationToken ct)
    {
        var reply = await RunAsync(Extend, pass.SessionId, ct, [.. Proof(pass), options.Value.HoldSeconds * 1000L, options.Value.MaxHoldSeconds * 1000L]);
        if ((string?)reply[0] == "none") return SeatsErrors.NothingToExtend;

        return Refused(reply, pass) is { } error ? error : Held(reply);
    }

    public async Task<Result> ReleaseAsync(long sessionId, long memberId, IReadOnlyList<int>? seats, bool noOrphans, CancellationToken ct)
    {
        var reply = await RunAsync(Release, sessionId, ct, [memberId, noOrphans, .. Values(seats ?? [])]);
        return (string?)reply[0] == "orphan" ? SeatsErrors.Orphan(Seats(reply[1])) : Result.Done;
    }

    public async Task<Result<IReadOnlyList<int>>> ClaimAsync(EntryPass pass, IReadOnlyList<int>? seats, bool noOrphans, CancellationToken ct)
    {
        var reply = await RunAsync(Claim, pass.SessionId, ct, [.. Proof(pass), noOrphans, options.Value.ClaimSeconds * 1000L, .. Values(seats ?? [])]);
        return Refused(reply, pass) is { } error ? error : Seats(reply[1]);
    }

    public Task ApplyBlocksAsync(long sessionId, int version, IReadOnlyList<int> seats, CancellationToken ct) =>
        RunAsync(Blocks, sessionId, ct, [version, .. Values(seats)]);

    public Task ApplyAsync(long sessionId, ReservedSeats change, CancellationToken ct) =>
        RunAsync(Apply, sessionId, ct, [change.ReservationId, change.MemberId, change.Version, change.Letter.ToString(),
            change.Taken.Count, .. Values(change.Taken), .. Values(change.Released)]);

    /// <remarks>An empty inventory has no holds, so it is not loaded for this.</remarks>
    public async Task SweepAsync(long sessionId, CancellationToken ct) =>
        await Sweep.RunAsync(await redis.DatabaseAsync(), SeatKeys.Inventory(sessionId), SeatKeys.Changes(sessionId).ToString());

    private async Task<IReadOnlyList<Result<SeatSnapshot>>> ReadAllAsync(long sessionId, IReadOnlyList<EntryPass> passes)
    {
        var reply = await RunAsync(Read, sessionId, CancellationToken.None, [.. passes.SelectMany(Proof)]);
        var (version, states) = ((long)reply[1], (string)reply[2]!);
        return [.. passes.Select((pass, i) => SnapshotOf((RedisResult[])reply[i + 3]!, pass, version, states))];
    }

    private Result<SeatSnapshot> SnapshotOf(RedisResult[] answer, EntryPass pass, long version, string states)
    {
        if (Refused(answer, pass) is { } error) return error;

        var mine = Seats(answer[2]);
        return new SeatSnapshot(version, states, mine, mine.Count == 0 ? null : Instant(answer[1]), Math.Max(0, (int)answer[3]));
    }

    private async Task<IReadOnlyList<Result<HoldView>>> HoldAllAsync((long SessionId, SeatRules Rules) group, IReadOnlyList<Choice> choices)
    {
        RedisValue[] arguments = [group.Rules.Limit, group.Rules.NoOrphans, options.Value.HoldSeconds * 1000L,
            .. choices.SelectMany(c => (RedisValue[])[.. Proof(c.Pass), c.Seats.Count, .. Values(c.Seats)])];
        var reply = await RunAsync(Hold, group.SessionId, CancellationToken.None, arguments);
        return [.. choices.Select((choice, i) => HeldOf((RedisResult[])reply[i + 1]!, choice.Pass, group.Rules))];
    }

    private Result<HoldView> HeldOf(RedisResult[] answer, EntryPass pass, SeatRules rules)
    {
        if ((string?)answer[0] == "limit") return SeatsErrors.Limit(rules.Limit);
        return Refused(answer, pass) is { } error ? error : Held(answer);
    }

    private static RedisScript Script(string name) => new("clock", "pass", "seats", name);

    private async Task<RedisResult[]> RunAsync(RedisScript script, long sessionId, CancellationToken ct, params RedisValue[] arguments)
    {
        var db = await redis.DatabaseAsync();
        RedisValue[] all = [SeatKeys.Changes(sessionId).ToString(), .. arguments];
        for (var attempt = 1; ; attempt++)
        {
            var reply = (RedisResult[])(await script.RunAsync(db, SeatKeys.Inventory(sessionId), all))!;
            if ((string?)reply[0] != "cold") return reply;
            if (attempt == LoadAttempts) throw new RedisException("The seat inventory is emptied faster than it is loaded.");

            await loader.LoadAsync(sessionId, ct);
        }
    }

    private Error? Refused(RedisResult[] reply, EntryPass pass) => (string?)reply[0] switch
    {
        "ok" => null,
        // The script has refused it; this server's clock only finds the words.
        "pass" => time.GetUtcNow().UtcDateTime < pass.ExpiresAt ? QueueErrors.PassInvalid : QueueErrors.PassExpired,
        "taken" => SeatsErrors.Taken(Seats(reply[1])),
        "orphan" => SeatsErrors.Orphan(Seats(reply[1])),
        "extended" => SeatsErrors.AlreadyExtended,
        "none" => SeatsErrors.None,
        var other => throw new InvalidOperationException($"Unknown answer '{other}' of a seat script."),
    };

    private static HoldView Held(RedisResult[] reply) => new(Seats(reply[2]), Instant(reply[1]));

    private static RedisValue[] Proof(EntryPass pass) =>
        [pass.MemberId, pass.Epoch, new DateTimeOffset(pass.ExpiresAt, TimeSpan.Zero).ToUnixTimeMilliseconds()];

    private static IEnumerable<RedisValue> Values(IEnumerable<int> seats) => seats.Select(s => (RedisValue)s);

    private static List<int> Seats(RedisResult csv) =>
        [.. ((string?)csv ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(s => int.Parse(s, CultureInfo.InvariantCulture))];

    private static DateTime Instant(RedisResult milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds((long)milliseconds).UtcDateTime;

    /// <summary>Who wants which seats.</summary>
    private sealed record Choice(EntryPass Pass, IReadOnlyList<int> Seats);
}
