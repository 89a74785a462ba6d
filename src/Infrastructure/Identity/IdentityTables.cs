using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PickGo.Domain.Identity;
using PickGo.Domain.Members;

namespace PickGo.Infrastructure.Identity;

internal sealed class RefreshTokenTable : IEntityTypeConfiguration<RefreshToken>
{
    public void Configure(EntityTypeBuilder<RefreshToken> builder)
    {
        builder.ToTable("RefreshTokens");
        builder.Property(t => t.Hash).HasMaxLength(RefreshToken.HashLength);
        builder.HasIndex(t => t.Hash, "UX_RefreshTokens_Hash").IsUnique();
        builder.Property(t => t.Family).HasMaxLength(RefreshToken.FamilyLength);
        builder.HasIndex(t => t.Family, "IX_RefreshTokens_Family");
        builder.HasIndex(t => t.ExpiresAt, "IX_RefreshTokens_ExpiresAt");
        builder.HasOne<Member>().WithMany().HasForeignKey(t => t.MemberId);
    }
}

internal sealed class SigningKeyTable : IEntityTypeConfiguration<SigningKey>
{
    public void Configure(EntityTypeBuilder<SigningKey> builder)
    {
        builder.ToTable("SigningKeys");
        builder.Property(k => k.Purpose).HasMaxLength(SigningKey.PurposeLength);
        builder.HasIndex(k => k.Purpose, "UX_SigningKeys_OnePerPurpose").IsUnique();
        builder.Property(k => k.KeyId).HasMaxLength(SigningKey.KeyIdLength);
        builder.Property(k => k.Material).HasMaxLength(SigningKey.MaterialLength);
    }
}
