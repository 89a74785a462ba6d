using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Import;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>When the sale of a session opens; without a session, the next of the post's openings.</summary>
public sealed record GetOpening(long PostId, long? SessionId) : IQuery<OpeningView>;

/// <param name="PostId">Number of the post.</param>
/// <param name="SessionId">Number of the session.</param>
/// <param name="Name">What is played.</param>
/// <param name="OpensAt">UTC.</param>
/// <param name="Showing">The day and the time that the session is announced for.</param>
public sealed record OpeningView(long PostId, long SessionId, string Name, DateTime OpensAt, Showing Showing);

internal sealed class GetOpeningHandler(IPickGoDb db, TimeProvider time) : IRequestHandler<GetOpening, Result<OpeningView>>
{
    public async Task<Result<OpeningView>> Handle(GetOpening request, CancellationToken cancellationToken)
    {
        var post = await db.Posts.Where(p => p.Id == request.PostId && p.IsPublished).Select(p => new { p.PerformanceId, p.Performance.Name }).FirstOrDefaultAsync(cancellationToken);
        if (post is null) return CatalogueErrors.PostNotFound;

        var sessions = db.Sessions.AsNoTracking().Where(s => s.PerformanceId == post.PerformanceId);
        var now = time.GetUtcNow().UtcDateTime;
        var session = request.SessionId is { } id
            ? await sessions.FirstOrDefaultAsync(s => s.Id == id, cancellationToken)
            : await sessions.Where(s => s.ReserveOpenAt > now).OrderBy(s => s.ReserveOpenAt).ThenBy(s => s.Id).FirstOrDefaultAsync(cancellationToken);
        if (session is null) return request.SessionId is null ? CatalogueErrors.NothingOpens : CatalogueErrors.SessionNotFound;
        if (session.ReserveOpenAt <= now) return CatalogueErrors.NothingOpens;

        return new OpeningView(request.PostId, session.Id, post.Name, session.ReserveOpenAt, session.Showing);
    }
}
