using FluentValidation;
using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

public enum SuggestionKind { Post, Venue }

/// <summary>Something that may be meant by what was typed so far.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Headline of the post, or name of the venue.</param>
/// <param name="PostId">Number of the post; null for a venue.</param>
public sealed record SuggestionView(SuggestionKind Kind, string Text, long? PostId);

/// <summary>What may be meant by what was typed so far.</summary>
public sealed record ListSuggestions(string Keyword) : IQuery<IReadOnlyList<SuggestionView>>
{
    public const int Most = 8;
    public const int MostVenues = 3;
}

internal sealed class ListSuggestionsValidator : AbstractValidator<ListSuggestions>
{
    public ListSuggestionsValidator() => RuleFor(q => q.Keyword).NotEmpty().MaximumLength(PostFilter.MaxKeyword);
}

internal sealed class ListSuggestionsHandler(PostReader posts) : IRequestHandler<ListSuggestions, Result<IReadOnlyList<SuggestionView>>>
{
    public async Task<Result<IReadOnlyList<SuggestionView>>> Handle(ListSuggestions request, CancellationToken cancellationToken) =>
        (await posts.SuggestAsync(request.Keyword, cancellationToken)).ToList();
}
