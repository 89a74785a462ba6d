using System.Globalization;
using PickGo.Domain.Reviews;

namespace PickGo.Application.Reviews;

public enum ReviewSort { Newest, Likes }

/// <summary>Where a page of reviews ended: <c>newest-42</c>, or <c>likes-7-42</c> with the likes that the last one had.</summary>
/// <param name="Sort">The order of the list: a cursor of another one says nothing.</param>
/// <param name="Likes">Of the last review.</param>
/// <param name="Id">Of the last review.</param>
internal sealed record ReviewCursor(ReviewSort Sort, int Likes, long Id)
{
    public const int MaxLength = 60;

    public static ReviewCursor After(ReviewSort sort, Review last) => new(sort, last.Likes, last.Id);

    /// <returns>Null when it is none of this order.</returns>
    public static ReviewCursor? Parse(string text, ReviewSort sort)
    {
        var parts = text.Split('-');
        if (parts[0] != NameOf(sort) || parts.Length != (sort == ReviewSort.Likes ? 3 : 2) || !TryParse(parts[^1], out var id)) return null;
        if (sort == ReviewSort.Newest) return new ReviewCursor(sort, 0, id);
        return TryParse(parts[1], out var likes) && likes <= int.MaxValue ? new ReviewCursor(sort, (int)likes, id) : null;
    }

    public IQueryable<Review> Skip(IQueryable<Review> reviews) => Sort == ReviewSort.Likes
        ? reviews.Where(r => r.Likes < Likes || (r.Likes == Likes && r.Id < Id))
        : reviews.Where(r => r.Id < Id);

    public override string ToString() => Sort == ReviewSort.Likes
        ? string.Create(CultureInfo.InvariantCulture, $"likes-{Likes}-{Id}") : string.Create(CultureInfo.InvariantCulture, $"newest-{Id}");

    private static string NameOf(ReviewSort sort) => sort == ReviewSort.Likes ? "likes" : "newest";

    private static bool TryParse(string digits, out long number) => long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
