using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Queue;

namespace PickGo.Infrastructure.Queue;

internal sealed class QueueDrawTable : IEntityTypeConfiguration<QueueDraw>
{
    public void Configure(EntityTypeBuilder<QueueDraw> builder)
    {
        builder.ToTable("QueueDraws");
        builder.HasIndex(d => d.SessionId, "UX_QueueDraws_OnePerSession").IsUnique();
        builder.Property(d => d.Seed).HasMaxLength(QueueDraw.SeedLength);
        builder.Property(d => d.Commitment).HasMaxLength(QueueDraw.CommitmentLength);
        builder.HasOne<PerformanceSession>().WithMany().HasForeignKey(d => d.SessionId);
    }
}

internal sealed class QueueSettingsTable : IEntityTypeConfiguration<QueueSettings>
{
    public void Configure(EntityTypeBuilder<QueueSettings> builder)
    {
        builder.ToTable("QueueSettings");
        // Two operators who are the first to steer a room meet here.
        builder.HasIndex(s => s.SessionId, "UX_QueueSettings_OnePerSession").IsUnique();
        builder.HasOne<PerformanceSession>().WithMany().HasForeignKey(s => s.SessionId);
    }
}
