using MediatR;
using Microsoft.EntityFrameworkCore;
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

/// <summary>How many seats of sessions nobody can have any more; whoever keeps the seats implements it.</summary>
public interface ISeatAvailability
{
    Task<IReadOnlyDictionary<(long SessionId, SeatGrade Grade), int>> CountTakenAsync(IReadOnlyCollection<long> sessionIds, CancellationToken ct);
}

/// <summary>The whole sales page; counts as one view of <paramref name="Viewer"/>.</summary>
public sealed record GetPost(long PostId, string Viewer) : IQuery<PostView>;

internal sealed class GetPostHandler(IPickGoDb db, IViewCounter views, ISeatAvailability seats, TimeProvider time) : IRequestHandler<GetPost, Result<PostView>>
{
    public async Task<Result<PostView>> Handle(GetPost request, CancellationToken cancellationToken)
    {
        var post = await db.Posts.AsNoTracking().AsSplitQuery()
            .Include(p => p.Performance.Venue).Include(p => p.Performance.Areas).Include(p => p.Performance.Sessions)
            .FirstOrDefaultAsync(p => p.Id == request.PostId && p.IsPublished, cancellationToken);
        if (post is null) return CatalogueErrors.PostNotFound;

        await views.SeenAsync(post.Id, request.Viewer, cancellationToken);
        var p = post.Performance;
        return new PostView(post.Id, post.Title, post.Content, post.Views,
            new PerformanceView(p.Id, p.Name, p.Type, p.State, p.StartsOn, p.EndsOn, p.Poster, p.RunningMinutes, p.MinimumAge, p.Cast),
            new VenueView(p.Venue.Id, p.Venue.Name, p.Venue.Address, p.Venue.Hall),
            [.. p.Areas.OrderBy(a => a.Ordinal).Select(a => new AreaView(a.Id, a.Name, a.Grade, a.Price, a.Rows, a.Columns))],
            p.IntroImages,
            await SessionsAsync(p, cancellationToken));
    }

    private async Task<IReadOnlyList<SessionView>> SessionsAsync(Performance performance, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var house = performance.Areas.GroupBy(a => a.Grade).ToDictionary(g => g.Key, g => g.Sum(a => a.Seats));
        var ids = performance.Sessions.Select(s => s.Id).ToList();
        var taken = await seats.CountTakenAsync(ids, ct);

        return [.. performance.Sessions.OrderBy(s => s.PerformanceTime).Select(s =>
        {
            var remaining = house.OrderBy(g => g.Key)
                .Select(g => new GradeCountView(g.Key, g.Value - taken.GetValueOrDefault((s.Id, g.Key)))).ToList();
            var state = s.StateAt(now);
            if (state == SessionState.Open && remaining.TrueForAll(g => g.Seats <= 0)) state = SessionState.SoldOut;
            return new SessionView(s.Id, s.PerformanceTime, s.ReserveOpenAt, s.ReserveCloseAt, state, remaining);
        })];
    }
}
