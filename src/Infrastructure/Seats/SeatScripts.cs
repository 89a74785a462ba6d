using PickGo.Application.Queue;
using PickGo.Infrastructure.Platform.Redis;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Seats;

/// <summary>Every script of the seat inventory, and below what each is told. Instants and lengths are milliseconds; ids are text to Lua.</summary>
internal static class SeatScripts
{
    public static readonly RedisScript<InventoryKeys, LoadArguments> Load = OfInventory<LoadArguments>("seats_load");
    public static readonly RedisScript<InventoryKeys, ReadArguments> Read = OfInventory<ReadArguments>("seats_read");
    public static readonly RedisScript<InventoryKeys, HoldArguments> Hold = OfInventory<HoldArguments>("seats_hold");
    public static readonly RedisScript<InventoryKeys, ExtendArguments> Extend = OfInventory<ExtendArguments>("seats_extend");
    public static readonly RedisScript<InventoryKeys, ReleaseArguments> Release = OfInventory<ReleaseArguments>("seats_release");
    public static readonly RedisScript<InventoryKeys, ClaimArguments> Claim = OfInventory<ClaimArguments>("seats_claim");
    public static readonly RedisScript<InventoryKeys, ApplyArguments> Apply = OfInventory<ApplyArguments>("seats_apply");
    public static readonly RedisScript<InventoryKeys, BlocksArguments> Blocks = OfInventory<BlocksArguments>("seats_blocks");
    public static readonly RedisScript<InventoryKeys, DropArguments> Drop = OfInventory<DropArguments>("seats_drop");
    public static readonly RedisScript<InventoryKeys, NoArguments> Sweep = OfInventory<NoArguments>("seats_sweep");

    private static RedisScript<InventoryKeys, TArguments> OfInventory<TArguments>(string name) => new("clock", "pass", "seat_letters", "seat_answers", "seats", name);
}

/// <summary>An entry pass as pass.lua checks it.</summary>
internal readonly record struct PassProof(RedisValue Member, string Epoch, long EndsMs)
{
    public static PassProof Of(EntryPass pass) => new(pass.MemberId, pass.Epoch, new DateTimeOffset(pass.ExpiresAt, TimeSpan.Zero).ToUnixTimeMilliseconds());
}

/// <param name="States">One letter a seat.</param>
/// <param name="House">First seat, columns and last seat of each area, as seats.lua reads it.</param>
/// <param name="SessionVersion">Of the session's row, as the blocked seats were read.</param>
/// <param name="GaveUp">Reservations that gave up seats lately.</param>
/// <param name="Taken">Seats of live reservations.</param>
/// <param name="Blocked">Seats that the operators keep from sale.</param>
internal readonly record struct LoadArguments(
    string States, string House, long SessionVersion, IReadOnlyList<ReservationVersion> GaveUp, IReadOnlyList<ReservedSeat> Taken, IReadOnlyList<int> Blocked);

internal readonly record struct ReservationVersion(RedisValue Reservation, long Version);

internal readonly record struct ReservedSeat(int Seat, RedisValue Reservation, RedisValue Member, long Version);

internal readonly record struct ReadArguments(IReadOnlyList<PassProof> Passes);

/// <param name="SeatLimit">How many seats a member may have.</param>
/// <param name="NoOrphans">Whether a choice that makes an orphan is refused.</param>
/// <param name="HoldMs">How long a hold lasts.</param>
/// <param name="Choices">In the order they came.</param>
internal readonly record struct HoldArguments(int SeatLimit, bool NoOrphans, long HoldMs, IReadOnlyList<Choice> Choices);

/// <summary>Who wants which seats: those named, or so many of the first free ones of a range.</summary>
/// <param name="Pass">Who.</param>
/// <param name="Seats">By name; none where they are counted.</param>
/// <param name="First">Where the range begins.</param>
/// <param name="Last">Where it ends.</param>
/// <param name="Count">How many; 0 where they are named.</param>
internal readonly record struct Choice(PassProof Pass, IReadOnlyList<int> Seats, int First, int Last, int Count);

/// <param name="Pass">Whose holds.</param>
/// <param name="HoldMs">How long a hold lasts.</param>
/// <param name="LongestMs">How long an extended hold may last.</param>
internal readonly record struct ExtendArguments(PassProof Pass, long HoldMs, long LongestMs);

/// <param name="Member">Whose holds.</param>
/// <param name="NoOrphans">Whether leaving an orphan is refused.</param>
/// <param name="Named">Which of them; none for all.</param>
internal readonly record struct ReleaseArguments(RedisValue Member, bool NoOrphans, IReadOnlyList<int> Named);

/// <param name="Pass">Whose holds.</param>
/// <param name="NoOrphans">Whether leaving an orphan is refused.</param>
/// <param name="KeepMs">For how long they are kept while the database takes them.</param>
/// <param name="Named">Which of them; none for all.</param>
internal readonly record struct ClaimArguments(PassProof Pass, bool NoOrphans, long KeepMs, IReadOnlyList<int> Named);

/// <param name="Reservation">Whose seats.</param>
/// <param name="Member">Whose reservation.</param>
/// <param name="Version">Of its row.</param>
/// <param name="Letter">What its seats show.</param>
/// <param name="Taken">The seats it has.</param>
/// <param name="Released">The seats it had.</param>
internal readonly record struct ApplyArguments(
    RedisValue Reservation, RedisValue Member, long Version, string Letter, IReadOnlyList<int> Taken, IReadOnlyList<int> Released);

/// <param name="Version">Of the session's row.</param>
/// <param name="Blocked">These seats and no others.</param>
internal readonly record struct BlocksArguments(long Version, IReadOnlyList<int> Blocked);

/// <param name="Version">Of the session's row, with the new seats.</param>
internal readonly record struct DropArguments(long Version);
