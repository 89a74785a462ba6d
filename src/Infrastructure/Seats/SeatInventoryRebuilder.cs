using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Reservations;
using PickGo.Domain.Seats;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Platform.Redis;

namespace PickGo.Infrastructure.Seats;

/// <summary>
/// Rebuilds an inventory from the database. A reservation that commits while we read is not lost: its own message finds the inventory
/// empty and loads it too, or finds it loaded and adds itself.
/// </summary>
internal sealed class SeatInventoryRebuilder(
    RedisStore redis, IServiceScopeFactory scopes, TimeProvider time, ILogger<SeatInventoryRebuilder> log)
{
    /// <summary>How late the message of a reservation may still come from a server that stood still after its commit.</summary>
    private static readonly TimeSpan LatestMessage = TimeSpan.FromMinutes(10);

    public async Task LoadAsync(long sessionId, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        // House and blocks after their fence, and blocks after the reservations: what is freed and blocked in between is blocked.
        var session = await db.Sessions.Where(x => x.Id == sessionId).Select(x => new { x.Version, x.PerformanceId }).FirstOrDefaultAsync(ct);
        if (session is null) return;

        // Not what servers keep in mind of the session: that may be the house before it took another one.
        var plan = new SeatingPlan(await db.Areas.AsNoTracking().Where(a => a.PerformanceId == session.PerformanceId).ToListAsync(ct));
        // Before the seats that are taken: of a reservation that gives up seats in between, its own message must still be heard.
        var since = time.GetUtcNow().UtcDateTime - LatestMessage;
        var gaveUp = await db.ReservationSeats.Where(s => s.SessionId == sessionId && s.ReleasedAt > since)
            .Join(db.Reservations, s => s.ReservationId, r => r.Id, (s, r) => new { r.Id, r.Version }).Distinct().ToListAsync(ct);
        var taken = await db.ReservationSeats.Where(s => s.SessionId == sessionId && s.ReleasedAt == null)
            .Join(db.Reservations, s => s.ReservationId, r => r.Id, (s, r) => new { s.Seat, r.Id, r.MemberId, r.Status, r.Version })
            .ToListAsync(ct);
        var blocked = await db.BlockedSeats.Where(s => s.SessionId == sessionId && s.ReleasedAt == null).Select(s => s.Seat).ToListAsync(ct);

        var states = SeatLetters.OfEmpty(plan);
        foreach (var t in taken) states[t.Seat - 1] = t.Status == ReservationStatus.Reserved ? SeatLetters.Pending : SeatLetters.Reserved;
        foreach (var seat in blocked) states[seat - 1] = SeatLetters.Blocked;

        var arguments = new LoadArguments(new string(states), Describe(plan), session.Version,
            gaveUp.ConvertAll(r => new ReservationVersion(r.Id, r.Version)),
            taken.ConvertAll(t => new ReservedSeat(t.Seat, t.Id, t.MemberId, t.Version)), blocked);
        await SeatScripts.Load.RunAsync(await redis.DatabaseAsync(), SeatKeys.Inventory(sessionId), arguments);
        SeatsLog.InventoryRebuilt(log, sessionId, taken.Count, states.Length);
    }

    /// <summary>The house as seats.lua reads it: first seat, columns and last seat of each area. Where people stand, nobody has neighbours.</summary>
    private static string Describe(SeatingPlan plan) =>
        string.Concat(plan.Areas.Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.FirstSeat},{(a.Kind == AreaKind.Standing ? 1 : a.Columns)},{a.LastSeat};")));
}
