using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Identity;
using PickGo.Domain.Members;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;
using PickGo.Domain.Seats;

namespace PickGo.Application.Platform;

/// <summary>The rows, as the use cases see them.</summary>
public interface IPickGoDb
{
    DbSet<Member> Members { get; }
    DbSet<EmailVerification> EmailVerifications { get; }
    DbSet<RefreshToken> RefreshTokens { get; }
    DbSet<Venue> Venues { get; }
    DbSet<Performance> Performances { get; }
    DbSet<PerformanceArea> Areas { get; }
    DbSet<PerformanceSession> Sessions { get; }
    DbSet<Post> Posts { get; }
    DbSet<Reservation> Reservations { get; }
    DbSet<TakenSeat> TakenSeats { get; }
    DbSet<BlockedSeat> BlockedSeats { get; }
    DbSet<ReservationSeat> ReservationSeats { get; }
    DbSet<SeatAllowance> SeatAllowances { get; }
    DbSet<Payment> Payments { get; }
    DbSet<Refund> Refunds { get; }
    DbSet<ProcessedWebhook> ProcessedWebhooks { get; }
    DatabaseFacade Database { get; }

    /// <summary>
    /// Saves, and turns a broken invariant into its refusal: a violated unique index into the error that belongs to it, a
    /// stale concurrency token into <see cref="CommonErrors.Conflict"/>. Nothing was saved then.
    /// </summary>
    Task<Result> SaveAsync(CancellationToken ct);

    /// <summary>Forgets what was read and changed but not saved, to start over after a refusal.</summary>
    void ClearTracking();
}
