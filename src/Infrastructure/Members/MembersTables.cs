using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Members;

internal sealed class MemberTable : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.ToTable("Members");
        builder.Property(m => m.Email).HasMaxLength(Member.EmailLength);
        builder.HasIndex(m => m.Email, ConstraintErrors.OneMemberPerEmail).IsUnique();
        builder.Property(m => m.Nickname).HasMaxLength(Member.NicknameLength);
        builder.Property(m => m.PasswordHash).HasMaxLength(Member.PasswordHashLength);
        builder.Property(m => m.CustomerKey).HasMaxLength(24);
        builder.HasIndex(m => m.LockedAt, "IX_Members_LockedAt");
        builder.HasMany(m => m.History).WithOne().HasForeignKey(h => h.MemberId);
    }
}

internal sealed class MemberHistoryTable : IEntityTypeConfiguration<MemberHistory>
{
    public void Configure(EntityTypeBuilder<MemberHistory> builder)
    {
        builder.ToTable("MemberHistories");
        builder.Property(h => h.What).HasMaxLength(MemberHistory.WhatLength);
        builder.Property(h => h.Actor).HasMaxLength(Actor.NameLength);
    }
}

internal sealed class EmailVerificationTable : IEntityTypeConfiguration<EmailVerification>
{
    public void Configure(EntityTypeBuilder<EmailVerification> builder)
    {
        builder.ToTable("EmailVerifications");
        builder.Property(v => v.Email).HasMaxLength(Member.EmailLength);
        builder.HasIndex(v => v.Email, "UX_EmailVerifications_OnePerEmail").IsUnique();
        builder.Property(v => v.CodeHash).HasMaxLength(EmailVerification.CodeHashLength);
    }
}
