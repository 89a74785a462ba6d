using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PickGo.Domain.Platform.Operations;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Platform.Operations;

internal sealed class OperationTable : IEntityTypeConfiguration<Operation>
{
    public void Configure(EntityTypeBuilder<Operation> builder)
    {
        builder.ToTable("Operations");
        builder.Property(o => o.Kind).HasMaxLength(Operation.KindLength);
        builder.Property(o => o.ActiveKind).HasMaxLength(Operation.KindLength);
        builder.HasIndex(o => o.ActiveKind, "UX_Operations_OneUnderWay").IsUniqueOr(OperationErrors.UnderWay);
        builder.Property(o => o.Input).HasMaxLength(Operation.InputLength);
        builder.Property(o => o.Checkpoint).HasMaxLength(Operation.KeyLength);
        builder.Property(o => o.Counts).HasMaxLength(Operation.CountsLength);
        builder.Property(o => o.Failure).HasMaxLength(Operation.CodeLength);
    }
}

internal sealed class OperationProblemTable : IEntityTypeConfiguration<OperationProblem>
{
    public void Configure(EntityTypeBuilder<OperationProblem> builder)
    {
        builder.ToTable("OperationProblems");
        builder.HasOne<Operation>().WithMany().HasForeignKey(p => p.OperationId);
        builder.HasIndex(p => new { p.OperationId, p.Key }, "IX_OperationProblems_Record");
        builder.Property(p => p.Key).HasMaxLength(Operation.KeyLength);
        builder.Property(p => p.Field).HasMaxLength(OperationProblem.FieldLength);
        builder.Property(p => p.Text).HasMaxLength(OperationProblem.TextLength);
        builder.Property(p => p.Reason).HasMaxLength(Operation.CodeLength);
    }
}
