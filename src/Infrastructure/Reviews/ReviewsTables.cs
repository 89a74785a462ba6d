using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Members;
using PickGo.Domain.Reviews;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Reviews;

internal sealed class ReviewTable : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.ToTable("Reviews");
        builder.HasOne<Post>().WithMany().HasForeignKey(r => r.PostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Member>().WithMany().HasForeignKey(r => r.MemberId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.PostId, r.MemberId }, "UX_Reviews_OnePerMember").IsUniqueOr(ReviewErrors.AlreadyWritten);
        builder.Property(r => r.Text).HasMaxLength(Review.TextLength);
        builder.Property(r => r.HiddenReason).HasMaxLength(Review.ReasonLength);
        builder.HasIndex(r => new { r.PostId, r.Likes, r.Id }, "IX_Reviews_Likes");
        builder.HasIndex(r => new { r.PostId, r.Id }, "IX_Reviews_Newest");
        builder.HasIndex(r => r.Reports, "IX_Reviews_Reports");
    }
}

internal sealed class ReviewLikeTable : IEntityTypeConfiguration<ReviewLike>
{
    public void Configure(EntityTypeBuilder<ReviewLike> builder)
    {
        builder.ToTable("ReviewLikes");
        builder.HasOne<Review>().WithMany().HasForeignKey(l => l.ReviewId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Member>().WithMany().HasForeignKey(l => l.MemberId).OnDelete(DeleteBehavior.Restrict);
        // Who meets it looks again, and finds the like.
        builder.HasIndex(l => new { l.ReviewId, l.MemberId }, "UX_ReviewLikes_Once").IsUniqueOr(CommonErrors.Conflict);
    }
}

internal sealed class ReviewReportTable : IEntityTypeConfiguration<ReviewReport>
{
    public void Configure(EntityTypeBuilder<ReviewReport> builder)
    {
        builder.ToTable("ReviewReports");
        builder.HasOne<Review>().WithMany().HasForeignKey(l => l.ReviewId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Member>().WithMany().HasForeignKey(l => l.MemberId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(r => r.Note).HasMaxLength(ReviewReport.NoteLength);
        builder.HasIndex(l => new { l.ReviewId, l.MemberId }, "UX_ReviewReports_Once").IsUniqueOr(CommonErrors.Conflict);
    }
}
