using FluentValidation;
using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

public enum PostSort { Newest, Views, Opening }

/// <summary>What somebody who wants to go can do; what is sold out is on sale too, because seats come back.</summary>
public enum PostSaleFilter { Upcoming, OnSale, Ended }

/// <summary>Which posts are wanted; what is null does not matter.</summary>
/// <param name="Keyword">Words that all must be found; consonants alone are initials.</param>
/// <param name="Type">Kind of performance.</param>
/// <param name="Place">Words that all must be found in name, hall or address of the venue.</param>
/// <param name="From">First day of those wanted, in Korea.</param>
/// <param name="To">Last day.</param>
/// <param name="PriceMax">What the cheapest seat may cost, whole KRW.</param>
/// <param name="State">What can be done.</param>
/// <param name="VenueId">Number of the venue.</param>
public sealed record PostFilter(
    string? Keyword = null, PerformanceType? Type = null, string? Place = null, DateOnly? From = null, DateOnly? To = null, long? PriceMax = null, PostSaleFilter? State = null,
    long? VenueId = null)
{
    public const int MaxKeyword = 100;
}

/// <summary>Searches the published posts. What is over comes last, however the rest is sorted.</summary>
public sealed record ListPosts(PostFilter Filter, PostSort Sort, int Page, int Size) : IQuery<Page<PostSummaryView>>, IPaged
{
    /// <summary>So many are counted: who finds more looks for something else, and counting all of them would cost more than finding them.</summary>
    public const int MaxCounted = 1000;

    /// <summary>What is looked at when somebody only looks around; deeper pages, and searches, are as good as never asked for twice.</summary>
    private const int KeptPages = 3;

    /// <summary>Whether many ask for the same, so that it is kept for some seconds.</summary>
    public bool IsKept => Page <= KeptPages && Filter == new PostFilter(Type: Filter.Type, State: Filter.State);
}

internal sealed class ListPostsValidator : AbstractValidator<ListPosts>
{
    public ListPostsValidator()
    {
        this.ValidatePaging();
        RuleFor(q => q.Filter.Keyword).MaximumLength(PostFilter.MaxKeyword).OverridePropertyName("Keyword");
        RuleFor(q => q.Filter.Place).MaximumLength(PostFilter.MaxKeyword).OverridePropertyName("Place");
        RuleFor(q => q.Filter.Type).IsInEnum().OverridePropertyName("Type");
        RuleFor(q => q.Filter.State).IsInEnum().OverridePropertyName("State");
        RuleFor(q => q.Filter.PriceMax).GreaterThanOrEqualTo(0).OverridePropertyName("PriceMax");
        // Days have to become instants, and back.
        RuleFor(q => q.Filter.From).InclusiveBetween(FirstDay, LastDay).OverridePropertyName("From");
        RuleFor(q => q.Filter.To).InclusiveBetween(FirstDay, LastDay).OverridePropertyName("To");
        RuleFor(q => q.Filter.To).GreaterThanOrEqualTo(q => q.Filter.From).When(q => q.Filter is { From: not null, To: not null }).OverridePropertyName("To");
        RuleFor(q => q.Sort).IsInEnum();
    }

    private static DateOnly FirstDay => new(1900, 1, 1);

    private static DateOnly LastDay => new(2999, 12, 31);
}

internal sealed class ListPostsHandler(PostReader posts, IPostCache cache, TimeProvider time) : IRequestHandler<ListPosts, Result<Page<PostSummaryView>>>
{
    public async Task<Result<Page<PostSummaryView>>> Handle(ListPosts request, CancellationToken cancellationToken)
    {
        var page = request.IsKept
            ? await cache.GetAsync($"page:{request.Filter.Type}:{request.Filter.State}:{request.Sort}:{request.Page}:{request.Size}",
                (reader, ct) => ReadAsync(reader, request, ct), cancellationToken)
            : await ReadAsync(posts, request, cancellationToken);
        var items = page.Items.AsOf(time.GetUtcNow().UtcDateTime);
        // The same for all who ask while nothing opened since.
        return items == page.Items ? page : page with { Items = items };
    }

    private static async Task<Page<PostSummaryView>> ReadAsync(PostReader reader, ListPosts request, CancellationToken ct)
    {
        var found = await reader.FindAsync(request, ct);
        return new Page<PostSummaryView>(found.Items, request.Page, request.Size, found.Total);
    }
}
