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

    private readonly RequestBatcher<long, EntryPass, Result<SeatSnapshot>> _reads = new();
    private readonly RequestBatcher<(long SessionId, SeatRules Rules), Wish, Result<HoldView>> _holds = new();

    public Task<Result<SeatSnapshot>> ReadAsync(EntryPass pass, CancellationToken ct) =>
        _reads.AskAsync(pass.SessionId, pass.SessionId, pass, ReadAllAsync).WaitAsync(ct);

    public Task<Result<HoldView>> HoldAsync(EntryPass pass, IReadOnlyList<int> seats, SeatRules rules, CancellationToken ct) =>
        HoldAsync(new Wish(pass, seats, PlaceRange.None), rules, ct);

    public Task<Result<HoldView>> HoldFirstAsync(EntryPass pass, PlaceRange places, SeatRules rules, CancellationToken ct) =>
        HoldAsync(new Wish(pass, [], places), rules, ct);

    private async Task<Result<HoldView>> HoldAsync(Wish wish, SeatRules rules, CancellationToken ct)
    {
        await live.TouchAsync(wish.Pass.SessionId);
        return await _holds.AskAsync(wish.Pass.SessionId, (wish.Pass.SessionId, rules), wish, HoldAllAsync).WaitAsync(ct);
    }

    public async Task<Result<HoldView>> ExtendAsync(EntryPass pass, CancellationToken ct)
    {
        var arguments = new ExtendArguments(PassProof.Of(pass), options.Value.HoldSeconds * 1000L, options.Value.MaxHoldSeconds * 1000L);
        var reply = await RunAsync(SeatScripts.Extend, pass.SessionId, arguments, ct);
        return Refused(reply, pass) is { } error ? error : Held(reply);
    }

    public async Task<Result> ReleaseAsync(long sessionId, long memberId, IReadOnlyList<int>? seats, bool noOrphans, CancellationToken ct)
    {
        var reply = await RunAsync(SeatScripts.Release, sessionId, new ReleaseArguments(memberId, noOrphans, seats ?? []), ct);
        return (string?)reply[0] == "orphan" ? SeatsErrors.Orphan(Seats(reply[1])) : Result.Done;
    }

    public async Task<Result<IReadOnlyList<int>>> ClaimAsync(EntryPass pass, IReadOnlyList<int>? seats, bool noOrphans, CancellationToken ct)
    {
        var arguments = new ClaimArguments(PassProof.Of(pass), noOrphans, options.Value.ClaimSeconds * 1000L, seats ?? []);
        var reply = await RunAsync(SeatScripts.Claim, pass.SessionId, arguments, ct);
        return Refused(reply, pass) is { } error ? error : Seats(reply[1]);
    }

    public Task ApplyBlocksAsync(long sessionId, int version, IReadOnlyList<int> seats, CancellationToken ct) =>
        RunAsync(SeatScripts.Blocks, sessionId, new BlocksArguments(version, seats), ct);

    public Task ApplyAsync(long sessionId, ReservedSeats change, CancellationToken ct) =>
        RunAsync(SeatScripts.Apply, sessionId,
            new ApplyArguments(change.ReservationId, change.MemberId, change.Version, change.Letter.ToString(), change.Taken, change.Released), ct);

    public async Task DropAsync(long sessionId, int version, CancellationToken ct) =>
        await SeatScripts.Drop.RunAsync(await redis.DatabaseAsync(), SeatKeys.Inventory(sessionId), new DropArguments(version));

    /// <remarks>An empty inventory has no holds, so it is not loaded for this.</remarks>
    public async Task SweepAsync(long sessionId, CancellationToken ct) =>
        await SeatScripts.Sweep.RunAsync(await redis.DatabaseAsync(), SeatKeys.Inventory(sessionId), default);

    private async Task<IReadOnlyList<Result<SeatSnapshot>>> ReadAllAsync(long sessionId, IReadOnlyList<EntryPass> passes)
    {
        var reply = await RunAsync(SeatScripts.Read, sessionId, new ReadArguments([.. passes.Select(PassProof.Of)]), CancellationToken.None);
        var (version, states, answers) = ((long)reply[1], (string)reply[2]!, (RedisResult[])reply[3]!);
        return [.. passes.Zip(answers, (pass, answer) => SnapshotOf((RedisResult[])answer!, pass, version, states))];
    }

    private Result<SeatSnapshot> SnapshotOf(RedisResult[] answer, EntryPass pass, long version, string states)
    {
        if (Refused(answer, pass) is { } error) return error;

        var (held, reserved) = (Held(answer), (int)answer[3]);
        return new SeatSnapshot(version, states, held.Seats, held.Seats.Count == 0 ? null : held.ExpiresAt, Math.Max(0, reserved));
    }

    private async Task<IReadOnlyList<Result<HoldView>>> HoldAllAsync((long SessionId, SeatRules Rules) group, IReadOnlyList<Wish> wishes)
    {
        var arguments = new HoldArguments(group.Rules.Limit, group.Rules.NoOrphans, options.Value.HoldSeconds * 1000L,
            [.. wishes.Select(w => new Choice(PassProof.Of(w.Pass), w.Seats, w.Places.First, w.Places.Last, w.Places.Count))]);
        var reply = await RunAsync(SeatScripts.Hold, group.SessionId, arguments, CancellationToken.None);
        var answers = (RedisResult[])reply[1]!;
        return [.. wishes.Zip(answers, (wish, answer) => HeldOf((RedisResult[])answer!, wish.Pass, group.Rules))];
    }

    private Result<HoldView> HeldOf(RedisResult[] answer, EntryPass pass, SeatRules rules)
    {
        if ((string?)answer[0] == "limit") return SeatsErrors.Limit(rules.Limit);
        return Refused(answer, pass) is { } error ? error : Held(answer);
    }

    private async Task<RedisResult[]> RunAsync<TArguments>(
        RedisScript<InventoryKeys, TArguments> script, long sessionId, TArguments arguments, CancellationToken ct)
    {
        var db = await redis.DatabaseAsync();
        for (var attempt = 1; ; attempt++)
        {
            var reply = (RedisResult[])(await script.RunAsync(db, SeatKeys.Inventory(sessionId), arguments))!;
            if ((string?)reply[0] != "cold") return reply;
            if (attempt == LoadAttempts) throw new RedisException("The seat inventory is emptied faster than it is loaded.");

            await loader.LoadAsync(sessionId, ct);
        }
    }

    /// <summary>The answers as seat_answers.lua words them.</summary>
    private Error? Refused(RedisResult[] reply, EntryPass pass) => (string?)reply[0] switch
    {
        "ok" => null,
        // The script has refused it; this server's clock only finds the words.
        "pass" => time.GetUtcNow().UtcDateTime < pass.ExpiresAt ? QueueErrors.PassInvalid : QueueErrors.PassExpired,
        "taken" => SeatsErrors.Taken(Seats(reply[1])),
        "orphan" => SeatsErrors.Orphan(Seats(reply[1])),
        "unknown" => SeatsErrors.Unknown,
        "few" => SeatsErrors.TooFew,
        "extended" => SeatsErrors.AlreadyExtended,
        "none" => SeatsErrors.None,
        var other => throw new InvalidOperationException($"Unknown answer '{other}' of a seat script."),
    };

    private static HoldView Held(RedisResult[] reply) => new(Seats(reply[2]), Instant(reply[1]));

    private static List<int> Seats(RedisResult csv) =>
        [.. ((string?)csv ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(s => int.Parse(s, CultureInfo.InvariantCulture))];

    private static DateTime Instant(RedisResult milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds((long)milliseconds).UtcDateTime;

    /// <summary>Who wants which seats; the pass is needed again to word a refusal.</summary>
    private sealed record Wish(EntryPass Pass, IReadOnlyList<int> Seats, PlaceRange Places);
}
