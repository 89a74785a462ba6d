using FluentValidation;
using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>What has a session whose sale opens later, soonest first.</summary>
public sealed record ListOpeningSoon(int Size) : IQuery<IReadOnlyList<PostSummaryView>>;

internal sealed class ListOpeningSoonValidator : AbstractValidator<ListOpeningSoon>
{
    public ListOpeningSoonValidator() => RuleFor(q => q.Size).InclusiveBetween(1, IPaged.MaxSize);
}

internal sealed class ListOpeningSoonHandler(IPostCache cache, TimeProvider time) : IRequestHandler<ListOpeningSoon, Result<IReadOnlyList<PostSummaryView>>>
{
    public async Task<Result<IReadOnlyList<PostSummaryView>>> Handle(ListOpeningSoon request, CancellationToken cancellationToken)
    {
        var opening = await cache.GetAsync($"opening:{request.Size}", (reader, ct) => reader.OpeningSoonAsync(request.Size, ct), cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        return opening.Where(p => p.OpensAt > now).ToList();
    }
}
