namespace PickGo.Application.Catalogue.Import;

/// <summary>One page of a list.</summary>
/// <param name="Listings">What could be read of it.</param>
/// <param name="Flaws">Records of it that could not be read: to report and to skip.</param>
/// <param name="HasMore">Whether the page was full, so that there may be another one.</param>
public sealed record KopisPage(IReadOnlyList<KopisListing> Listings, IReadOnlyList<KopisFlaw> Flaws, bool HasMore);

/// <param name="Id">The record's number, where it has one.</param>
/// <param name="Field">KOPIS' name of what could not be read.</param>
public sealed record KopisFlaw(string? Id, string Field);

/// <summary>A performance as lists show it; texts are trimmed, and empty where KOPIS has only blanks.</summary>
/// <param name="Id"><c>mt20id</c>.</param>
/// <param name="Title"><c>prfnm</c>.</param>
/// <param name="From">First day, in Korea.</param>
/// <param name="To">Last day; it may lie before the first, as somebody typed it.</param>
/// <param name="Venue"><c>fcltynm</c>.</param>
/// <param name="Area">Province or city.</param>
/// <param name="Genre"><c>genrenm</c>.</param>
/// <param name="Poster">Null where there is none.</param>
/// <param name="IsOpenRun">Whether it runs until further notice.</param>
/// <param name="State"><c>prfstate</c>: 공연예정, 공연중 or 공연완료.</param>
public sealed record KopisListing(string Id, string Title, DateOnly From, DateOnly To, string Venue, string Area, string Genre, Uri? Poster, bool IsOpenRun, string State);
