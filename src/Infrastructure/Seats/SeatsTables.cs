using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Reservations;
using PickGo.Domain.Seats;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Seats;

internal sealed class TakenSeatTable : IEntityTypeConfiguration<TakenSeat>
{
    public void Configure(EntityTypeBuilder<TakenSeat> builder)
    {
        // Seats of reservations and blocked seats share the table, because they share the index.
        builder.ToTable("ReservationSeats");
        builder.HasDiscriminator<bool>("IsBlocked").HasValue<ReservationSeat>(false).HasValue<BlockedSeat>(true);
        builder.Ignore(s => s.Name);
        builder.Property(s => s.Kind).HasDefaultValue(AreaKind.Seated).ValueGeneratedNever();
        builder.Property(s => s.RowLabel).HasMaxLength(AreaLabels.Length);
        builder.Property(s => s.SeatLabel).HasMaxLength(AreaLabels.Length);
        builder.Property(s => s.AreaName).HasMaxLength(PerformanceArea.NameLength);

        // Invariant 1: a seat of a session belongs to at most one live reservation, and to none while it is blocked.
        builder.HasIndex(s => new { s.SessionId, s.AreaId, s.Row, s.Number }, "UX_ReservationSeats_SeatTakenOnce")
            .IsUniqueOr(SeatsErrors.Taken([])).HasFilter("\"ReleasedAt\" IS NULL");

        // What an inventory that is made anew has to know of seats that were given up lately.
        builder.HasIndex(s => new { s.SessionId, s.ReleasedAt }, "IX_ReservationSeats_GivenUp").HasFilter("\"ReleasedAt\" IS NOT NULL");
    }
}
