using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>What a member reserved.</summary>
internal sealed class ReservationData(IPickGoDb db, ReservationReader reader, TimeProvider time) : IPersonalData
{
    public string Name => "reservations";

    public async Task<object> ExportAsync(long memberId, CancellationToken ct) => await reader.ViewAsync(await OfAsync(memberId, ct), ct);

    public async Task<Error?> FindObstacleAsync(long memberId, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var isOpen = await db.Reservations.AnyAsync(r => r.MemberId == memberId && (r.Status == ReservationStatus.Reserved
            || ((r.Status == ReservationStatus.Paid || r.Status == ReservationStatus.PartiallyCanceled) && db.Sessions.Any(s => s.Id == r.SessionId && s.PerformanceTime > now))), ct);
        return isOpen ? ReservationErrors.StillOpen : null;
    }

    /// <summary>Contracts are what was paid; what was never paid was none.</summary>
    public async Task<IReadOnlyList<LawfulRecord>> RetainAsync(long memberId, CancellationToken ct)
    {
        var contracts = (await OfAsync(memberId, ct)).Where(r => r.PaidAt is not null).ToList();
        return [.. (await reader.ViewAsync(contracts, ct)).Select(v => new LawfulRecord("contract", v.Id, v.PaidAt!.Value, v))];
    }

    public Task EraseAsync(long memberId, CancellationToken ct) => Task.CompletedTask;

    private Task<List<Reservation>> OfAsync(long memberId, CancellationToken ct) =>
        db.Reservations.AsNoTracking().Include(r => r.Seats).Where(r => r.MemberId == memberId).OrderBy(r => r.Id).ToListAsync(ct);
}
