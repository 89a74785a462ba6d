using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PickGo.Application.Platform;

namespace PickGo.Infrastructure.Platform.Outbox;

/// <summary>An event waiting to go out. It is deleted once done; one that failed too often stays as a dead letter.</summary>
public sealed class OutboxMessage
{
    public long Id { get; init; }
    public required string Type { get; init; }
    public required string Payload { get; init; }
    public required DateTime CreatedAt { get; init; }
    public int Attempts { get; init; }

    /// <summary>Not before; also how a claim is held: whoever claims pushes it into the future, so a dead claimer's message comes back.</summary>
    public required DateTime DueAt { get; init; }
    public DateTime? DeadAt { get; init; }
}

internal sealed class OutboxTable : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("OutboxMessages");
        builder.Property(m => m.Type).HasMaxLength(IOutbox.TypeLength);
        builder.HasIndex(m => new { m.DeadAt, m.DueAt }, "IX_OutboxMessages_Due");
    }
}
