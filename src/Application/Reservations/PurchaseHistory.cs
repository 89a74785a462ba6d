using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Application.Reviews;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>Paid, and not given back whole.</summary>
internal sealed class PurchaseHistory(IPickGoDb db, TimeProvider time) : IPurchaseHistory
{
    public async Task<Attendance> FindAsync(long memberId, long performanceId, CancellationToken ct)
    {
        var sessions = await db.Sessions.Where(s => s.PerformanceId == performanceId
                && db.Reservations.Any(r => r.SessionId == s.Id && r.MemberId == memberId
                    && (r.Status == ReservationStatus.Paid || r.Status == ReservationStatus.PartiallyCanceled)))
            .Select(s => new { s.PerformanceTime, s.Performance.RunningMinutes }).ToListAsync(ct);
        var now = time.GetUtcNow().UtcDateTime;
        if (sessions.Count == 0) return Attendance.None;
        return sessions.Exists(s => s.PerformanceTime.AddMinutes(s.RunningMinutes) <= now) ? Attendance.Attended : Attendance.Coming;
    }
}
