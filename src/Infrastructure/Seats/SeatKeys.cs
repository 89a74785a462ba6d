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

    /// <summary>In the order that seats.lua names them.</summary>
    public static RedisKey[] Inventory(long session) =>
    [
        Of(session, "states"), // string: one letter a seat
        Of(session, "owners"), // hash: seat → m<member> (held), r<reservation>:<member> or b (blocked)
        Of(session, "due"),    // sorted set: held seat → end of the hold (ms)
        Of(session, "holds"),  // hash: member → expiry:extended:seat,seat
        Of(session, "meta"),   // hash: version; house: first seat,columns,last seat; of each area
        Of(session, "taken"),  // hash: member → seats in live reservations
        Of(session, "fence"),  // hash: reservation, or 'blocks' → version of the row (of the session for blocks) that was applied last
        QueueKeys.Admitted(session),
        QueueKeys.Meta(session),
    ];

    private static RedisKey Of(long session, string part) => $"seats:{{s:{session}}}:{part}";
}
