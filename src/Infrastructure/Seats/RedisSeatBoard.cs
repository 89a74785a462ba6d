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

/// <summary>The seat board in Redis: each change is one script, on Redis' clock; an empty board is loaded and the script run again.</summary>
internal sealed class RedisSeatBoard(
    RedisStore redis, SeatBoardLoader loader, [FromKeyedServices(RedisSeatBoard.Live)] LiveSessions live, IOptions<SeatOptions> options, TimeProvider time) : ISeatBoard
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

    public async Task<Result<SeatSnapshot>> ReadAsync(EntryPass pass, CancellationToken ct)
    {
        var reply = await RunAsync(Read, pass.SessionId, ct, Proof(pass));
        if (Refused(reply, pass) is { } error) return error;

        var mine = Seats(reply[4]);
        return new SeatSnapshot((long)reply[1], (string)reply[2]!, mine, mine.Count == 0 ? null : Instant(reply[3]));
    }

    public async Task<Result<HeldSeats>> HoldAsync(EntryPass pass, IReadOnlyList<int> seats, SeatRules rules, CancellationToken ct)
    {
        await live.TouchAsync(pass.SessionId);
        var reply = await RunAsync(Hold, pass.SessionId, ct, [.. Proof(pass), rules.Limit, rules.NoOrphans, options.Value.HoldSeconds * 1000L, .. Values(seats)]);
        if ((string?)reply[0] == "limit") return SeatsErrors.Limit(rules.Limit);

        return Refused(reply, pass) is { } error ? error : Held(reply);
    }

    public async Task<Result<HeldSeats>> ExtendAsync(EntryPass pass, CancellationToken ct)
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

    public Task ApplyAsync(long sessionId, ReservedSeats news, CancellationToken ct) =>
        RunAsync(Apply, sessionId, ct, [news.ReservationId, news.MemberId, news.Version, news.Letter.ToString(),
            news.Taken.Count, .. Values(news.Taken), .. Values(news.Released)]);

    /// <remarks>An empty board has no holds, so it is not loaded for this.</remarks>
    public async Task SweepAsync(long sessionId, CancellationToken ct) =>
        await Sweep.RunAsync(await redis.DatabaseAsync(), SeatKeys.Board(sessionId), SeatKeys.Changes(sessionId).ToString());

    private static RedisScript Script(string name) => new("clock", "pass", "seats", name);

    private async Task<RedisResult[]> RunAsync(RedisScript script, long sessionId, CancellationToken ct, params RedisValue[] arguments)
    {
        var db = await redis.DatabaseAsync();
        RedisValue[] all = [SeatKeys.Changes(sessionId).ToString(), .. arguments];
        for (var attempt = 1; ; attempt++)
        {
            var reply = (RedisResult[])(await script.RunAsync(db, SeatKeys.Board(sessionId), all))!;
            if ((string?)reply[0] != "cold") return reply;
            if (attempt == LoadAttempts) throw new RedisException("The seat board is emptied faster than it is loaded.");

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

    private static HeldSeats Held(RedisResult[] reply) => new(Seats(reply[2]), Instant(reply[1]));

    private static RedisValue[] Proof(EntryPass pass) =>
        [pass.MemberId, pass.Epoch, new DateTimeOffset(pass.ExpiresAt, TimeSpan.Zero).ToUnixTimeMilliseconds()];

    private static IEnumerable<RedisValue> Values(IEnumerable<int> seats) => seats.Select(s => (RedisValue)s);

    private static List<int> Seats(RedisResult csv) =>
        [.. ((string?)csv ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(s => int.Parse(s, CultureInfo.InvariantCulture))];

    private static DateTime Instant(RedisResult milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds((long)milliseconds).UtcDateTime;
}
