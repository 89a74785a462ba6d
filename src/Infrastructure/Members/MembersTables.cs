using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PickGo.Domain.Members;

namespace PickGo.Infrastructure.Members;

internal sealed class MemberTable : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.ToTable("Members");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.HasOne(m => m.Account).WithOne().HasForeignKey<Member>(m => m.Id);
        builder.Property(m => m.Nickname).HasMaxLength(Member.NicknameLength);
        builder.Property(m => m.CustomerKey).HasMaxLength(Member.CustomerKeyLength);
    }
}
