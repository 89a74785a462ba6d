using PickGo.Application.Members;
using PickGo.Domain.Members;
using PickGo.Domain.Reviews;

namespace PickGo.Application.Reviews;

/// <param name="Nickname">Name that others see.</param>
/// <param name="Image">Address of the picture beside it; null: none.</param>
public sealed record ReviewAuthorView(string Nickname, string? Image)
{
    internal static ReviewAuthorView Of(Member member) => new(member.Nickname, MemberImageView.AddressOf(member));
}

/// <param name="Id">Number of the review.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Stars">1 to 5.</param>
/// <param name="Text">As plain text, with line breaks.</param>
/// <param name="Likes">How many members like it.</param>
/// <param name="LikedByMe">Whether who asks does.</param>
/// <param name="Mine">Whether who asks wrote it.</param>
/// <param name="WithTicket">Whether its author had been there with a ticket.</param>
/// <param name="CreatedAt">When it was written, UTC.</param>
/// <param name="EditedAt">When it was last edited, UTC; null: never.</param>
/// <param name="HiddenReason">Why operators hid it: only its author reads this; null: it is not hidden.</param>
public sealed record ReviewView(
    long Id, ReviewAuthorView Author, int Stars, string Text, int Likes, bool LikedByMe, bool Mine, bool WithTicket, DateTime CreatedAt, DateTime? EditedAt,
    string? HiddenReason)
{
    internal static ReviewView Of(Review review, Member author, bool likedByMe, bool mine) => new(
        review.Id, ReviewAuthorView.Of(author), review.Stars, review.Text, review.Likes, likedByMe, mine, review.WithTicket, review.CreatedAt, review.EditedAt,
        mine ? review.HiddenReason : null);
}

/// <summary>All reviews of a post taken together.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="WithTicket">How many of them by members who had been there.</param>
/// <param name="Stars">Average of those, to a tenth; null while there is none.</param>
/// <param name="ByStars">How many of those gave one star, two, to five.</param>
public sealed record ReviewSummaryView(int Count, int WithTicket, decimal? Stars, IReadOnlyList<int> ByStars);

/// <param name="Items">Reviews, in the order asked for.</param>
/// <param name="Next">Cursor of the next page; null: this is the last.</param>
/// <param name="Own">On the first page, what who asks wrote; null: nothing.</param>
/// <param name="Summary">On the first page.</param>
/// <param name="TicketNeeded">Whether only who had a ticket may write.</param>
public sealed record ReviewListView(IReadOnlyList<ReviewView> Items, string? Next, ReviewView? Own, ReviewSummaryView? Summary, bool TicketNeeded);

/// <param name="Likes">How many members like it now.</param>
public sealed record ReviewLikesView(int Likes);
