using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>What a post tells whoever only follows a link to it, as search engines and messengers do; counts as no view.</summary>
public sealed record GetPostHead(long PostId) : IQuery<PostHead>;

/// <param name="Post">As in a list.</param>
/// <param name="Content">What there is to say, as text.</param>
/// <param name="Cast">Who plays; empty where nobody says.</param>
/// <param name="RunningMinutes">0 where nobody says.</param>
/// <param name="Venue">Where.</param>
/// <param name="PriceTo">Dearest seat, whole KRW; null where there are no areas.</param>
/// <param name="Run">Null where no session is known.</param>
/// <param name="Sessions">The next of those to come, <see cref="MaxSessions"/> at most.</param>
public sealed record PostHead(
    PostSummaryView Post, string Content, string Cast, int RunningMinutes, VenueView Venue, long? PriceTo, RunHead? Run, IReadOnlyList<SessionHead> Sessions)
{
    public const int MaxSessions = 20;
}

/// <summary>From the first session to the last, UTC.</summary>
/// <param name="First">When the first is played.</param>
/// <param name="Last">When the last is played.</param>
/// <param name="OpenedAt">When the first sale opens or opened.</param>
public sealed record RunHead(DateTime First, DateTime Last, DateTime OpenedAt);

/// <param name="PerformanceTime">When it is played, UTC.</param>
/// <param name="ReserveOpenAt">When its sale opens, UTC.</param>
/// <param name="ClosesAt">When its sale closes, UTC.</param>
/// <param name="IsSoldOut">Whether nobody could have a seat when it was read.</param>
public sealed record SessionHead(DateTime PerformanceTime, DateTime ReserveOpenAt, DateTime ClosesAt, bool IsSoldOut);

internal sealed class GetPostHeadHandler(IPostCache cache, TimeProvider time) : IRequestHandler<GetPostHead, Result<PostHead>>
{
    public async Task<Result<PostHead>> Handle(GetPostHead request, CancellationToken cancellationToken)
    {
        var head = await cache.GetAsync($"head:{request.PostId}", (reader, ct) => reader.HeadAsync(request.PostId, ct), cancellationToken);
        if (head is null) return CatalogueErrors.PostNotFound;

        return head with { Post = new[] { head.Post }.AsOf(time.GetUtcNow().UtcDateTime)[0] };
    }
}
