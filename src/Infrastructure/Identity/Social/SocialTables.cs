using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Identity.Social;

internal sealed class SocialIdentityTable : IEntityTypeConfiguration<SocialIdentity>
{
    public void Configure(EntityTypeBuilder<SocialIdentity> builder)
    {
        builder.ToTable("SocialIdentities");
        builder.Property(i => i.SubjectHash).HasMaxLength(SocialIdentity.SubjectHashLength);
        builder.HasIndex(i => new { i.Provider, i.SubjectHash }, "UX_SocialIdentities_OneAccount").IsUniqueOr(SocialErrors.Taken);
        builder.HasIndex(i => new { i.AccountId, i.Provider }, "UX_SocialIdentities_OnePerProvider").IsUniqueOr(SocialErrors.AlreadyConnected);
        builder.HasOne<Account>().WithMany().HasForeignKey(i => i.AccountId);
    }
}

internal sealed class SocialVisitTable : IEntityTypeConfiguration<SocialVisit>
{
    public void Configure(EntityTypeBuilder<SocialVisit> builder)
    {
        builder.ToTable("SocialVisits");
        builder.Property(v => v.SecretHash).HasMaxLength(SocialVisit.SecretHashLength);
        builder.HasIndex(v => v.SecretHash, "UX_SocialVisits_Secret").IsUnique();
        builder.Property(v => v.SubjectHash).HasMaxLength(SocialIdentity.SubjectHashLength);
        builder.Property(v => v.Email).HasMaxLength(Account.EmailLength);
        builder.Property(v => v.Nickname).HasMaxLength(SocialVisit.NicknameLength);
        builder.Property(v => v.ReturnUrl).HasMaxLength(SocialVisit.ReturnUrlLength);
        builder.HasIndex(v => v.ExpiresAt, "IX_SocialVisits_ExpiresAt");
        builder.HasOne<Account>().WithMany().HasForeignKey(v => v.AccountId);
    }
}
