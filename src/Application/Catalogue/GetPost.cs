using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>Counts who looked at a post: once per viewer and day, buffered, and never lost.</summary>
public interface IViewCounter
{
    /// <param name="postId">The post looked at.</param>
    /// <param name="viewer">A member or an address; only a hash of it is kept.</param>
    /// <param name="ct">Stops waiting.</param>
    Task SeenAsync(long postId, string viewer, CancellationToken ct);
}

/// <summary>How many seats of sessions nobody can have any more, by area; whoever keeps the seats implements it.</summary>
public interface ISeatAvailability
{
    Task<IReadOnlyDictionary<(long SessionId, long AreaId), int>> CountTakenAsync(IReadOnlyCollection<long> sessionIds, CancellationToken ct);
}

/// <summary>The whole sales page; counts as one view of <paramref name="Viewer"/>.</summary>
public sealed record GetPost(long PostId, string Viewer) : IQuery<PostView>;

internal sealed class GetPostHandler(IPostCache cache, IViewCounter views, TimeProvider time) : IRequestHandler<GetPost, Result<PostView>>
{
    public async Task<Result<PostView>> Handle(GetPost request, CancellationToken cancellationToken)
    {
        var post = await cache.GetBrieflyAsync($"post:{request.PostId}", (reader, ct) => reader.OneAsync(request.PostId, ct), cancellationToken);
        if (post is null) return CatalogueErrors.PostNotFound;

        await views.SeenAsync(post.Id, request.Viewer, cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        var sessions = post.Sessions.Select(s => s.AsOf(now)).ToList();
        return sessions.SequenceEqual(post.Sessions, ReferenceEqualityComparer.Instance) ? post : post with { Sessions = sessions };
    }
}
