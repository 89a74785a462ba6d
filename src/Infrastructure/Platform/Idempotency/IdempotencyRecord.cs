using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PickGo.Application.Platform;

namespace PickGo.Infrastructure.Platform.Idempotency;

/// <summary>What became of the request that first used a key.</summary>
public sealed class IdempotencyRecord
{
    public const int OwnerLength = 40;
    public const int UseCaseLength = 64;
    public const int HashLength = 64;

    public long Id { get; init; }
    public required string Owner { get; init; }
    public required string Key { get; init; }
    public required string UseCase { get; init; }
    public required string RequestHash { get; init; }

    /// <summary>JSON; null while the first request runs.</summary>
    public string? Outcome { get; init; }

    /// <summary>While it runs: after this its server must be dead, and the key may be claimed anew. Also tells two claims apart.</summary>
    public required DateTime ClaimedUntil { get; init; }
    public required DateTime ExpiresAt { get; init; }
}

internal sealed class IdempotencyTable : IEntityTypeConfiguration<IdempotencyRecord>
{
    public const string OneRecordPerKey = "UX_IdempotencyRecords_OnePerKey";

    public void Configure(EntityTypeBuilder<IdempotencyRecord> builder)
    {
        builder.ToTable("IdempotencyRecords");
        builder.Property(r => r.Owner).HasMaxLength(IdempotencyRecord.OwnerLength);
        builder.Property(r => r.Key).HasMaxLength(RequestContext.IdempotencyKeyLength);
        builder.Property(r => r.UseCase).HasMaxLength(IdempotencyRecord.UseCaseLength);
        builder.Property(r => r.RequestHash).HasMaxLength(IdempotencyRecord.HashLength);
        builder.HasIndex(r => new { r.Owner, r.Key }, OneRecordPerKey).IsUnique();
        builder.HasIndex(r => r.ExpiresAt, "IX_IdempotencyRecords_ExpiresAt");
    }
}
