using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>What has a session whose sale opens later, soonest first.</summary>
public sealed record ListOpeningSoon(int Size) : IQuery<IReadOnlyList<PostSummaryView>>;

internal sealed class ListOpeningSoonValidator : AbstractValidator<ListOpeningSoon>
{
    public ListOpeningSoonValidator() => RuleFor(q => q.Size).InclusiveBetween(1, IPaged.MaxSize);
}

internal sealed class ListOpeningSoonHandler(IPickGoDb db, TimeProvider time)
    : IRequestHandler<ListOpeningSoon, Result<IReadOnlyList<PostSummaryView>>>
{
    public async Task<Result<IReadOnlyList<PostSummaryView>>> Handle(ListOpeningSoon request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return await db.Posts.AsNoTracking().OnSale()
            .Where(p => p.Performance.Sessions.Any(s => s.ReserveOpenAt > now))
            .OrderBy(p => p.Performance.Sessions.Where(s => s.ReserveOpenAt > now).Min(s => s.ReserveOpenAt)).ThenBy(p => p.Id)
            .Summaries(now)
            .Take(request.Size).ToListAsync(cancellationToken);
    }
}
