using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Seats;

namespace PickGo.Application.Seats;

/// <summary>
/// An operator keeps seats from sale, or puts them on sale again: all of them or none. Doing it twice does it once. A seat of a
/// live reservation is refused and named; a seat that somebody only holds is taken from them.
/// </summary>
public sealed record BlockSeats(long SessionId, IReadOnlyList<int> Seats, bool Block) : IUseCase<BlockedSeatsView>, ICommand
{
    /// <summary>Bounds one transaction; a whole area takes some calls.</summary>
    public const int MaxSeats = 500;
}

internal sealed class BlockSeatsValidator : AbstractValidator<BlockSeats>
{
    public BlockSeatsValidator() => RuleFor(r => r.Seats.Count).InclusiveBetween(1, BlockSeats.MaxSeats).OverridePropertyName("Seats");
}

internal sealed class BlockSeatsHandler(
    IPickGoDb db, ISessionDirectory sessions, BlockProjection projection, Transactions transactions, RequestContext context, IAuditTrail audit,
    TimeProvider time) : IRequestHandler<BlockSeats, Result<BlockedSeatsView>>
{
    public async Task<Result<BlockedSeatsView>> Handle(BlockSeats request, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(request.SessionId, cancellationToken);
        if (session is null) return CatalogueErrors.SessionNotFound;

        // Operators who block at the same time meet at the session's row; whoever lost there looks again.
        var done = await transactions.RunUntilSettledAsync(() => WriteAsync(session, request, cancellationToken), cancellationToken);
        return done.IsRefused ? done.Error : await BlockedSeatsView.ReadAsync(db, session, cancellationToken);
    }

    private async Task<Result> WriteAsync(SessionInfo session, BlockSeats request, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var row = await db.Sessions.FirstAsync(s => s.Id == session.Id, ct);
        // What this server has in mind may be the house before it took another one. Read after the session, whose version tells of that.
        var plan = new SeatingPlan(await db.Areas.AsNoTracking().Where(a => a.PerformanceId == row.PerformanceId).ToListAsync(ct));
        if (request.Seats.Any(s => !plan.Contains(s))) return SeatsErrors.Unknown;

        var blocked = await db.BlockedSeats.Where(s => s.SessionId == session.Id && s.ReleasedAt == null && request.Seats.Contains(s.Seat)).ToListAsync(ct);
        if (request.Block)
        {
            var sold = await SoldAsync(request, ct);
            if (sold.Count > 0) return SeatsErrors.Taken(sold);

            var more = request.Seats.Distinct().Except(blocked.Select(b => b.Seat)).Order();
            db.BlockedSeats.AddRange(more.Select(s => new BlockedSeat(session.Id, plan.Locate(s), context.Actor, now)));
        }
        else
        {
            blocked.ForEach(b => b.Unblock(context.Actor, now));
        }

        row.ChangeBlocks();
        projection.Announce(session.Id);
        audit.Add(row.AuditSubject, new AuditChange(request.Block ? "blocked" : "unblocked", null, request.Seats));

        // The index knows of a reservation or of another operator since we looked; looking again tells which.
        var saved = await db.SaveAsync(ct);
        return saved.Error?.Code == SeatsErrors.TakenCode ? CommonErrors.Conflict : saved;
    }

    private Task<List<int>> SoldAsync(BlockSeats request, CancellationToken ct) => db.TakenSeats
        .Where(s => !(s is BlockedSeat) && s.SessionId == request.SessionId && s.ReleasedAt == null && request.Seats.Contains(s.Seat))
        .Select(s => s.Seat).Order().ToListAsync(ct);
}
