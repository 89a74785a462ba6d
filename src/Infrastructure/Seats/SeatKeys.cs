using PickGo.Infrastructure.Queue;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Seats;

/// <summary>Every key and channel of the seat inventory. Keys of a session share the hash tag <c>{s:id}</c> with its waiting room.</summary>
internal static class SeatKeys
{
    /// <summary>Sorted set: session id → last touched.</summary>
    public static readonly RedisKey Live = "seats:live";

    /// <summary>What changed: <c>version;seat:letter,…</c>; nothing after the semicolon when the inventory was rebuilt.</summary>
    public static RedisChannel Changes(long session) => RedisChannel.Literal($"seats:{{s:{session}}}:changes");

    public static InventoryKeys Inventory(long session) => new(
        Of(session, "states"), Of(session, "owners"), Of(session, "due"), Of(session, "holds"), Of(session, "meta"), Of(session, "taken"), Of(session, "fence"),
        QueueKeys.Admitted(session), QueueKeys.Meta(session), Changes(session));

    private static RedisKey Of(long session, string part) => $"seats:{{s:{session}}}:{part}";
}

/// <summary>The keys of an inventory, and where its changes are told, by the names that its scripts know them by: <c>STATES</c> …</summary>
/// <param name="States">String: one letter a seat.</param>
/// <param name="Owners">Hash: seat → m&lt;member&gt; (held), r&lt;reservation&gt;:&lt;member&gt; or b (blocked).</param>
/// <param name="Due">Sorted set: held seat → end of the hold (ms).</param>
/// <param name="Holds">Hash: member → expiry:extended:seat,seat.</param>
/// <param name="Meta">Hash: version; house: first seat,columns,last seat; of each area.</param>
/// <param name="Taken">Hash: member → seats in live reservations.</param>
/// <param name="Fence">Hash: reservation, or 'blocks' → version of the row (of the session for blocks) that was applied last; 'plan' → of the session as its house was read.</param>
/// <param name="Admitted">The waiting room's passes.</param>
/// <param name="RoomMeta">The waiting room's, for its epoch.</param>
/// <param name="Changes">Where changes are told.</param>
internal readonly record struct InventoryKeys(
    RedisKey States, RedisKey Owners, RedisKey Due, RedisKey Holds, RedisKey Meta, RedisKey Taken, RedisKey Fence,
    RedisKey Admitted, RedisKey RoomMeta, RedisChannel Changes);
