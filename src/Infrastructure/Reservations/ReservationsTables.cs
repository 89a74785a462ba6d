using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;
using PickGo.Domain.Seats;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Reservations;

internal sealed class ReservationTable : IEntityTypeConfiguration<Reservation>
{
    public void Configure(EntityTypeBuilder<Reservation> builder)
    {
        builder.ToTable("Reservations");
        builder.Property(r => r.Code).HasMaxLength(Reservation.CodeLength);
        builder.Property(r => r.Terms).HasMaxLength(RefundTerms.TextLength).HasConversion(terms => terms.ToString(), text => Read(text));
        builder.HasIndex(r => r.Code, "UX_Reservations_Code").IsUnique();
        builder.HasIndex(r => new { r.Status, r.ExpiresAt }, "IX_Reservations_Expiry");
        builder.HasIndex(r => r.MemberId, "IX_Reservations_Member");
        builder.HasOne<Member>().WithMany().HasForeignKey(r => r.MemberId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PerformanceSession>().WithMany().HasForeignKey(r => r.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Seats).WithOne().HasForeignKey(s => s.ReservationId);
        builder.HasMany(r => r.History).WithOne().HasForeignKey(h => h.ReservationId);
    }

    private static RefundTerms Read(string text) =>
        RefundTerms.TryParse(text, out var terms) ? terms : throw new InvalidOperationException("The terms of a reservation cannot be read.");
}

internal sealed class TakenSeatTable : IEntityTypeConfiguration<TakenSeat>
{
    public void Configure(EntityTypeBuilder<TakenSeat> builder)
    {
        // Seats of reservations and blocked seats share the table, because they share the index.
        builder.ToTable("ReservationSeats");
        builder.HasDiscriminator<bool>("IsBlocked").HasValue<ReservationSeat>(false).HasValue<BlockedSeat>(true);
        builder.Property(s => s.AreaName).HasMaxLength(PerformanceArea.NameLength);

        // Invariant 1: a seat of a session belongs to at most one live reservation, and to none while it is blocked.
        builder.HasIndex(s => new { s.SessionId, s.AreaId, s.Row, s.Number }, ConstraintErrors.SeatTakenOnce)
            .IsUnique().HasFilter("\"ReleasedAt\" IS NULL");

        // What an inventory that is made anew has to know of seats that were given up lately.
        builder.HasIndex(s => new { s.SessionId, s.ReleasedAt }, "IX_ReservationSeats_GivenUp").HasFilter("\"ReleasedAt\" IS NOT NULL");
    }
}

internal sealed class ReservationSeatTable : IEntityTypeConfiguration<ReservationSeat>
{
    public void Configure(EntityTypeBuilder<ReservationSeat> builder)
    {
        builder.Property(s => s.TicketCode).HasMaxLength(ReservationSeat.TicketCodeLength);
        builder.HasIndex(s => s.TicketCode, "UX_ReservationSeats_TicketCode").IsUnique();
    }
}

internal sealed class SeatAllowanceTable : IEntityTypeConfiguration<SeatAllowance>
{
    public void Configure(EntityTypeBuilder<SeatAllowance> builder)
    {
        builder.ToTable("SeatAllowances");

        // No foreign keys: the reservation that comes in the same transaction has them.
        builder.HasIndex(a => new { a.SessionId, a.MemberId }, ConstraintErrors.OneAllowance).IsUnique();
    }
}

internal sealed class ReservationHistoryTable : IEntityTypeConfiguration<ReservationHistory>
{
    public void Configure(EntityTypeBuilder<ReservationHistory> builder)
    {
        builder.ToTable("ReservationHistories");
        builder.Property(h => h.Actor).HasMaxLength(Actor.NameLength);
    }
}
