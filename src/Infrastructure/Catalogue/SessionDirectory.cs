using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue;
using PickGo.Domain.Catalogue;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Catalogue;

/// <summary>Sessions in memory: in the on-sale minute one query serves tens of thousands of requests, and while the database is away what was read last does.</summary>
internal sealed class SessionDirectory(IServiceScopeFactory scopes, IOptions<RefundOptions> refunds, TimeProvider time) : ISessionDirectory
{
    private readonly StaleCache<long, SessionInfo> _sessions = new(time, TimeSpan.FromSeconds(5));

    public Task<SessionInfo?> FindAsync(long sessionId, CancellationToken ct) => _sessions.FindAsync(sessionId, ReadAsync, ct);

    private async Task<SessionInfo?> ReadAsync(long sessionId)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        var session = await db.Sessions.AsNoTracking()
            .Include(s => s.Performance.Areas).Include(s => s.Performance.Venue).Include(s => s.Prices).AsSplitQuery()
            .FirstOrDefaultAsync(s => s.Id == sessionId);
        if (session is null) return null;

        var p = session.Performance;
        var postId = await db.Posts.Where(x => x.PerformanceId == p.Id).Select(x => x.Id).FirstOrDefaultAsync();
        return new SessionInfo(session.Id, postId, p.Id, p.Name, p.Poster, p.Venue.Name, p.Venue.Hall, session.PerformanceTime, session.AfterMidnight, session.ReserveOpenAt,
            session.ClosesAt, session.SeatLimit, session.Capacity, session.NoOrphans, session.ProofOfWork, p.RefundTerms ?? refunds.Value.ReadTerms(), new SeatingPlan(p.Areas, p.Stage, session.Prices));
    }
}
