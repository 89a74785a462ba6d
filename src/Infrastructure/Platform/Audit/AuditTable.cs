using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PickGo.Domain.Platform;

namespace PickGo.Infrastructure.Platform.Audit;

internal sealed class AuditTable : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries");
        builder.Property(e => e.ActorId).HasMaxLength(Actor.IdLength);
        builder.Property(e => e.UseCase).HasMaxLength(AuditEntry.UseCaseLength);
        builder.Property(e => e.SubjectKind).HasMaxLength(AuditEntry.SubjectKindLength);
        builder.Property(e => e.SubjectId).HasMaxLength(AuditEntry.SubjectIdLength);
        builder.Property(e => e.Address).HasMaxLength(AuditEntry.AddressLength);
        builder.Property(e => e.TraceId).HasMaxLength(AuditEntry.TraceIdLength);
        builder.Property(e => e.Changes).HasMaxLength(AuditEntry.ChangesLength);
        builder.HasIndex(e => new { e.SubjectKind, e.SubjectId, e.Id }, "IX_AuditEntries_Subject");
    }
}
