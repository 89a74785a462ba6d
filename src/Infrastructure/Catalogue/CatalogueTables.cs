using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Plans;

namespace PickGo.Infrastructure.Catalogue;

internal sealed class VenueTable : IEntityTypeConfiguration<Venue>
{
    public void Configure(EntityTypeBuilder<Venue> builder)
    {
        builder.ToTable("Venues");
        builder.Property(v => v.SourceKey).HasMaxLength(Performance.SourceKeyLength);
        builder.HasIndex(v => v.SourceKey, "UX_Venues_OnePerSource").IsUnique();
        builder.Property(v => v.Name).HasMaxLength(Venue.NameLength);
        builder.Property(v => v.Address).HasMaxLength(Venue.AddressLength);
        builder.Property(v => v.Hall).HasMaxLength(Venue.NameLength);
        builder.Property(v => v.Telephone).HasMaxLength(VenueFacts.TelephoneLength);
        builder.Property(v => v.Homepage).HasMaxLength(VenueFacts.HomepageLength);
        builder.Ignore(v => v.Facilities);
        builder.Property(v => v.SearchText).HasMaxLength(SearchLetters.Length);
    }
}

internal sealed class VenuePlanTable : IEntityTypeConfiguration<VenuePlan>
{
    public void Configure(EntityTypeBuilder<VenuePlan> builder)
    {
        builder.ToTable("VenuePlans");
        builder.Property(p => p.Name).HasMaxLength(VenuePlan.NameLength);
        // Two uploads of one name at once meet here, and whoever lost looks again which version is next.
        builder.HasIndex(p => new { p.VenueId, p.Name, p.Version }, "UX_VenuePlans_Version").IsUnique();
        builder.HasOne<Venue>().WithMany().HasForeignKey(p => p.VenueId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PerformanceTable : IEntityTypeConfiguration<Performance>
{
    public void Configure(EntityTypeBuilder<Performance> builder)
    {
        builder.ToTable("Performances");
        builder.Property(p => p.SourceKey).HasMaxLength(Performance.SourceKeyLength);
        builder.HasIndex(p => p.SourceKey, "UX_Performances_OnePerSource").IsUnique();
        builder.Property(p => p.Name).HasMaxLength(Performance.NameLength);
        builder.Property(p => p.Cast).HasMaxLength(Performance.CastLength);
        builder.Property(p => p.Poster).HasMaxLength(Performance.ImageLength);
        builder.Property(p => p.PosterSource).HasMaxLength(Performance.ImageLength);
        builder.Property(p => p.RefundTerms).HasRefundTerms();
        builder.Property(p => p.Stage).HasStage();
        builder.HasOne(p => p.Venue).WithMany().HasForeignKey(p => p.VenueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Areas).WithOne().HasForeignKey(a => a.PerformanceId);
        builder.HasMany(p => p.Sessions).WithOne(s => s.Performance).HasForeignKey(s => s.PerformanceId);
    }
}

internal sealed class AreaTable : IEntityTypeConfiguration<PerformanceArea>
{
    public void Configure(EntityTypeBuilder<PerformanceArea> builder)
    {
        builder.ToTable("PerformanceAreas");
        builder.Property(a => a.Name).HasMaxLength(PerformanceArea.NameLength);
        builder.HasIndex(a => new { a.PerformanceId, a.Ordinal }, "UX_PerformanceAreas_Ordinal").IsUnique();
        builder.OwnsOne(a => a.Layout);
        builder.Property(a => a.Kind).HasDefaultValue(AreaKind.Seated).ValueGeneratedNever();
        builder.Property(a => a.Labels).HasAreaLabels();
    }
}

internal sealed class SessionTable : IEntityTypeConfiguration<PerformanceSession>
{
    public void Configure(EntityTypeBuilder<PerformanceSession> builder)
    {
        builder.ToTable("PerformanceSessions");
        builder.HasIndex(s => new { s.PerformanceId, s.PerformanceTime }, "UX_PerformanceSessions_Time").IsUnique();
        builder.Property(s => s.Cast).HasMaxLength(PerformanceSession.CastLength).HasDefaultValue("").ValueGeneratedNever();
        builder.HasIndex(s => s.ReserveOpenAt, "IX_PerformanceSessions_ReserveOpenAt");
        builder.HasIndex(s => s.PerformanceTime, "IX_PerformanceSessions_PerformanceTime");
    }
}

internal sealed class SessionPriceTable : IEntityTypeConfiguration<SessionPrice>
{
    public void Configure(EntityTypeBuilder<SessionPrice> builder)
    {
        builder.ToTable("SessionPrices");
        builder.HasKey(p => new { p.SessionId, p.AreaId });
        builder.HasOne<PerformanceSession>().WithMany(s => s.Prices).HasForeignKey(p => p.SessionId);
        // SQL Server takes one path of cascades only; who takes an area away says what becomes of its prices.
        builder.HasOne<PerformanceArea>().WithMany().HasForeignKey(p => p.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PostTable : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> builder)
    {
        builder.ToTable("Posts");
        builder.Property(p => p.Title).HasMaxLength(Post.TitleLength);
        builder.Property(p => p.Content).HasMaxLength(Post.ContentLength);
        builder.Property(p => p.SearchText).HasMaxLength(SearchLetters.Length);
        builder.HasOne(p => p.Performance).WithMany().HasForeignKey(p => p.PerformanceId);
        builder.HasIndex(p => p.Views, "IX_Posts_Views");
        builder.HasIndex(p => p.PublishedAt, "IX_Posts_PublishedAt");
    }
}

/// <summary>A batch of views that was added to the posts; adding it again meets the key.</summary>
public sealed record AppliedViewBatch(string BatchId, DateTime AppliedAt);

internal sealed class AppliedViewBatchTable : IEntityTypeConfiguration<AppliedViewBatch>
{
    public void Configure(EntityTypeBuilder<AppliedViewBatch> builder)
    {
        builder.ToTable("AppliedViewBatches");
        builder.HasKey(b => b.BatchId);
        builder.Property(b => b.BatchId).HasMaxLength(40);
    }
}
