using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Members;
using PickGo.Domain.Reservations;
using PickGo.Infrastructure.Catalogue;

namespace PickGo.Infrastructure.Reservations;

internal sealed class ReservationTable : IEntityTypeConfiguration<Reservation>
{
    public void Configure(EntityTypeBuilder<Reservation> builder)
    {
        builder.ToTable("Reservations");
        builder.Property(r => r.Code).HasMaxLength(Reservation.CodeLength);
        builder.Property(r => r.Terms).HasRefundTerms();
        builder.HasIndex(r => r.Code, "UX_Reservations_Code").IsUnique();
        builder.HasIndex(r => new { r.Status, r.ExpiresAt }, "IX_Reservations_Expiry");
        builder.HasIndex(r => r.MemberId, "IX_Reservations_Member");
        builder.HasOne<Member>().WithMany().HasForeignKey(r => r.MemberId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PerformanceSession>().WithMany().HasForeignKey(r => r.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Seats).WithOne().HasForeignKey(s => s.ReservationId);
        builder.HasMany(r => r.History).WithOne().HasForeignKey(h => h.ReservationId);
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
        builder.HasIndex(a => new { a.SessionId, a.MemberId }, "UX_SeatAllowances_OnePerMember").IsUnique();
    }
}

internal sealed class ReservationHistoryTable : IEntityTypeConfiguration<ReservationHistory>
{
    public void Configure(EntityTypeBuilder<ReservationHistory> builder) => builder.ToTable("ReservationHistories");
}
