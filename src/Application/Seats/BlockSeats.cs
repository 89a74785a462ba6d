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
public sealed record BlockSeats(long SessionId, IReadOnlyList<int> Seats, bool Block, long OperatorId) : IUseCase<BlockedSeatsView>;

internal sealed class BlockSeatsValidator : AbstractValidator<BlockSeats>
{
    /// <summary>Bounds one transaction; a whole area takes some calls.</summary>
    public const int MaxSeats = 500;

    public BlockSeatsValidator() => RuleFor(r => r.Seats.Count).InclusiveBetween(1, MaxSeats).OverridePropertyName("Seats");
}

internal sealed class BlockSeatsHandler(
    IPickGoDb db, ISessionDirectory sessions, BlockProjection sync, Transactions transactions, TimeProvider time) : IRequestHandler<BlockSeats, Result<BlockedSeatsView>>
{
    private const int Attempts = 5;

    public async Task<Result<BlockedSeatsView>> Handle(BlockSeats request, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(request.SessionId, cancellationToken);
        if (session is null) return CatalogueErrors.SessionNotFound;
        if (request.Seats.Any(s => !session.Plan.Contains(s))) return SeatsErrors.Invalid("The house has no such seat.");

        var done = await WriteAgainAsync(session, request, cancellationToken);
        return done.IsRefused ? done.Error : await BlockedSeatsView.ReadAsync(db, session, cancellationToken);
    }

    /// <summary>Operators who block at the same time meet at the session's row; whoever lost there looks again.</summary>
    private async Task<Result> WriteAgainAsync(SessionInfo session, BlockSeats request, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var done = await transactions.RunAsync(() => WriteAsync(session, request, ct), ct);
            if (done.IsSuccess || attempt == Attempts) return done;

            // Without a name it was another operator, or a reservation that is gone already.
            var sold = await SoldAsync(request, ct);
            if (sold.Count > 0) return SeatsErrors.Taken(sold);
        }
    }

    private async Task<Result> WriteAsync(SessionInfo session, BlockSeats request, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var row = await db.Sessions.FirstAsync(s => s.Id == session.Id, ct);
        var blocked = await db.BlockedSeats.Where(s => s.SessionId == session.Id && s.ReleasedAt == null && request.Seats.Contains(s.Seat)).ToListAsync(ct);
        if (request.Block)
        {
            var more = request.Seats.Distinct().Except(blocked.Select(b => b.Seat)).Order();
            db.BlockedSeats.AddRange(more.Select(s => new BlockedSeat(session.Id, session.Plan.Locate(s), request.OperatorId, now)));
        }
        else
        {
            blocked.ForEach(b => b.Unblock(request.OperatorId, now));
        }

        row.ChangeBlocks();
        sync.Announce(session.Id);
        return await db.SaveAsync(ct);
    }

    private Task<List<int>> SoldAsync(BlockSeats request, CancellationToken ct) => db.ReservationSeats
        .Where(s => s.SessionId == request.SessionId && s.ReleasedAt == null && request.Seats.Contains(s.Seat))
        .Select(s => s.Seat).Order().ToListAsync(ct);
}

/// <summary>The seats of a session that operators keep from sale.</summary>
public sealed record ListBlockedSeats(long SessionId) : IUseCase<BlockedSeatsView>;

internal sealed class ListBlockedSeatsHandler(IPickGoDb db, ISessionDirectory sessions) : IRequestHandler<ListBlockedSeats, Result<BlockedSeatsView>>
{
    public async Task<Result<BlockedSeatsView>> Handle(ListBlockedSeats request, CancellationToken cancellationToken) =>
        await sessions.FindAsync(request.SessionId, cancellationToken) is { } session
            ? await BlockedSeatsView.ReadAsync(db, session, cancellationToken)
            : CatalogueErrors.SessionNotFound;
}

/// <summary>All blocked seats of a session, in the order of their numbers.</summary>
public sealed record BlockedSeatsView(IReadOnlyList<BlockedSeatView> Seats)
{
    internal static async Task<BlockedSeatsView> ReadAsync(IPickGoDb db, SessionInfo session, CancellationToken ct)
    {
        var rows = await db.BlockedSeats.AsNoTracking().Where(s => s.SessionId == session.Id && s.ReleasedAt == null).OrderBy(s => s.Seat).ToListAsync(ct);
        return new([.. rows.Select(s => new BlockedSeatView(s.Seat, s.AreaName, s.Grade, RowLetters.Of(s.Row), s.Number, s.BlockedBy, s.BlockedAt))]);
    }
}

/// <param name="Seat">Its number in the house.</param>
/// <param name="Area">Name of its area.</param>
/// <param name="Grade">Grade of the area.</param>
/// <param name="Row">Letters of its row.</param>
/// <param name="Number">In the row.</param>
/// <param name="BlockedBy">The operator's member id.</param>
/// <param name="BlockedAt">When, UTC.</param>
public sealed record BlockedSeatView(int Seat, string Area, SeatGrade Grade, string Row, int Number, long BlockedBy, DateTime BlockedAt);
