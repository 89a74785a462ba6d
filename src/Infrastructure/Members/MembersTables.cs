using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Members;

internal sealed class MemberTable : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.ToTable("Members");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.HasOne(m => m.Account).WithOne().HasForeignKey<Member>(m => m.Id);
        builder.Property(m => m.Nickname).HasMaxLength(Member.NicknameLength);
        builder.HasIndex(m => m.Nickname, "IX_Members_Nickname");
        builder.Property(m => m.Language).HasDefaultValue(Language.Ko).HasSentinel((Language)(-1));
        builder.HasMany(m => m.Consents).WithOne().HasForeignKey(c => c.MemberId);
        builder.Property(m => m.ImageKey).HasMaxLength(MemberImage.KeyLength);
        builder.Property(m => m.CustomerKey).HasMaxLength(Member.CustomerKeyLength);
    }
}

internal sealed class MemberImageTable : IEntityTypeConfiguration<MemberImage>
{
    public void Configure(EntityTypeBuilder<MemberImage> builder)
    {
        builder.ToTable("MemberImages");
        builder.HasOne<Member>().WithMany().HasForeignKey(i => i.MemberId);
        builder.HasIndex(i => i.MemberId, "UX_MemberImages_OnePerMember").IsUniqueOr(CommonErrors.Conflict);
        builder.Property(i => i.Key).HasMaxLength(MemberImage.KeyLength);
        builder.HasIndex(i => i.Key, "UX_MemberImages_Key").IsUniqueOr(CommonErrors.Conflict);
    }
}

internal sealed class ConsentTable : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> builder)
    {
        builder.ToTable("Consents");
        builder.HasIndex(c => new { c.MemberId, c.Kind, c.Number }, "UX_Consents_OnePerNumber").IsUniqueOr(CommonErrors.Conflict);
        builder.HasIndex(c => new { c.Kind, c.At }, "IX_Consents_At");
    }
}

internal sealed class RetainedRecordTable : IEntityTypeConfiguration<RetainedRecord>
{
    public void Configure(EntityTypeBuilder<RetainedRecord> builder)
    {
        // No foreign keys: it stands apart from everything that is sold with.
        builder.ToTable("RetainedRecords");
        builder.Property(r => r.Kind).HasMaxLength(RetainedRecord.KindLength);
        builder.Property(r => r.Reference).HasMaxLength(RetainedRecord.ReferenceLength);
        builder.HasIndex(r => new { r.Kind, r.Reference }, "UX_RetainedRecords_Once").IsUniqueOr(CommonErrors.Conflict);
        builder.Property(r => r.Email).HasMaxLength(RetainedRecord.EmailLength);
        builder.HasIndex(r => r.DestroyAt, "IX_RetainedRecords_DestroyAt");
    }
}
