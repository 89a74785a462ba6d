using System.Text.Json.Serialization;
using FluentValidation;
using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Application.Queue;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Queue;
using PickGo.Domain.Seats;

namespace PickGo.Application.Seats;

/// <summary>Asks for adjacent seats instead of naming them; where people stand, for the places that are let in first.</summary>
/// <param name="Count">How many, side by side.</param>
/// <param name="Grade">Of this price class; absent: of any.</param>
/// <param name="AreaId">In this area; absent: in any.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BestSeatsRequest(int Count, SeatGrade? Grade = null, long? AreaId = null);

/// <summary>Where the best seats are, and how the stage is seen from there.</summary>
/// <param name="Seats">Those that were found, without what was held before.</param>
/// <param name="Area">Name of their area.</param>
/// <param name="Row">Their row in it; 1 is nearest the stage.</param>
/// <param name="RowLabel">What the house calls it.</param>
/// <param name="Side">Which third of the house's width, as one looks at the stage.</param>
/// <param name="Depth">Which third of its depth.</param>
/// <param name="Degrees">How far the middle of the stage is from straight ahead.</param>
public sealed record FoundSeatsView(IReadOnlyList<int> Seats, string Area, int Row, string RowLabel, SightSide Side, SightDepth Depth, int Degrees)
{
    internal static FoundSeatsView Of(SeatingPlan plan, IReadOnlyList<int> seats)
    {
        var (first, sight) = (plan.Locate(seats[0]), BestAvailable.SightOf(plan, seats));
        return new FoundSeatsView(seats, first.Area.Name, first.Row, first.RowLabel, sight.Side, sight.Depth, sight.Degrees);
    }
}

/// <summary>Takes seats for some minutes: those named, or the best available. All of them or none.</summary>
public sealed record HoldSeats(long SessionId, long MemberId, string? EntryPass, IReadOnlyList<int>? Seats, BestSeatsRequest? Best)
    : IUseCase<HoldView>, IEphemeralCommand, IIdempotent
{
    public object Fingerprint => new { SessionId, Seats, Best };
}

internal sealed class HoldSeatsValidator : AbstractValidator<HoldSeats>
{
    public HoldSeatsValidator()
    {
        RuleFor(r => r.Seats).Must((r, seats) => seats is null != r.Best is null).WithMessage("Name seats or ask for the best, one of the two.");
        RuleFor(r => r.Seats!.Count).InclusiveBetween(1, PerformanceSession.MaxSeatLimit).OverridePropertyName("Seats").When(r => r.Seats is not null);
        RuleFor(r => r.Best!.Count).InclusiveBetween(1, PerformanceSession.MaxSeatLimit).OverridePropertyName("Best").When(r => r.Best is not null);
    }
}

internal sealed class HoldSeatsHandler(ISessionDirectory sessions, IEntryPasses passes, ISeatInventory inventory, PerSessionGate gate, TimeProvider time)
    : IRequestHandler<HoldSeats, Result<HoldView>>, IReplay<HoldSeats, Result<HoldView>>
{
    /// <summary>Others choose at the same time: the best may be gone between looking and taking, so look again a few times.</summary>
    private const int BestAttempts = 5;

    public async Task<Result<HoldView>> Handle(HoldSeats request, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(request.SessionId, cancellationToken);
        if (session is null) return CatalogueErrors.SessionNotFound;
        // Whoever has a pass was let in after the opening, by Redis' clock: ours may be behind it.
        if (session.StateAt(time.GetUtcNow().UtcDateTime) == SessionState.Closed) return QueueErrors.Closed;

        var pass = await passes.CheckAsync(request.EntryPass, request.SessionId, request.MemberId);
        if (pass.IsRefused) return pass.Error;

        return request.Best is { } best
            ? await gate.RunAsync(session.Id, () => HoldBestAsync(session, pass.Value, best, cancellationToken), cancellationToken)
            : await HoldNamedAsync(session, pass.Value, request.Seats!, cancellationToken);
    }

    /// <summary>A hold lives for minutes, and its key for a day.</summary>
    public async Task<Result<HoldView>> ReplayAsync(HoldSeats request, Result<HoldView> kept, CancellationToken ct)
    {
        var pass = await passes.CheckAsync(request.EntryPass, request.SessionId, request.MemberId);
        if (pass.IsRefused) return pass.Error;

        var now = await inventory.ReadAsync(pass.Value, ct);
        if (now.IsRefused) return now.Error;

        return now.Value.HoldExpiresAt is { } until && kept.Value.Seats.All(now.Value.Mine.Contains) ? new HoldView(now.Value.Mine, until, kept.Value.Found) : SeatsErrors.Ended;
    }

    private async Task<Result<HoldView>> HoldNamedAsync(SessionInfo session, EntryPass pass, IReadOnlyList<int> seats, CancellationToken ct)
    {
        if (seats.Distinct().Count() != seats.Count) return SeatsErrors.Invalid("A seat is named twice.");
        if (seats.Any(s => !session.Plan.Contains(s))) return SeatsErrors.Unknown;
        if (seats.Any(s => session.Plan.Locate(s).Area.Kind == AreaKind.Standing))
            return SeatsErrors.Invalid("Places where people stand are taken by count: best, with the area.");

        return await inventory.HoldAsync(pass, seats, SeatRules.Of(session), ct);
    }

    /// <summary>The best places where people stand are those that are let in first.</summary>
    private async Task<Result<HoldView>> HoldPlacesAsync(SessionInfo session, EntryPass pass, List<PlanArea> areas, int count, CancellationToken ct)
    {
        Result<HoldView> held = SeatsErrors.TooFew;
        foreach (var area in areas)
        {
            held = await inventory.HoldFirstAsync(pass, new PlaceRange(area.FirstSeat, area.LastSeat, count), SeatRules.Of(session), ct);
            if (held.Error?.Code != SeatsErrors.TooFew.Code) return held;
        }

        return held;
    }

    private async Task<Result<HoldView>> HoldBestAsync(SessionInfo session, EntryPass pass, BestSeatsRequest best, CancellationToken ct)
    {
        var areas = session.Plan.Areas
            .Where(a => (best.Grade is null || a.Grade == best.Grade) && (best.AreaId is null || a.Id == best.AreaId)).ToList();
        if (areas.Count == 0) return SeatsErrors.Invalid("The house has no such area or grade.");
        if (best.Count > session.SeatLimit) return SeatsErrors.Limit(session.SeatLimit);
        if (areas.TrueForAll(a => a.Kind == AreaKind.Standing)) return await HoldPlacesAsync(session, pass, areas, best.Count, ct);

        Result<HoldView> held = SeatsErrors.NoneAdjacent;
        for (var attempt = 0; attempt < BestAttempts; attempt++)
        {
            var now = await inventory.ReadAsync(pass, ct);
            if (now.IsRefused) return now.Error;

            var chosen = BestAvailable.Choose(session.Plan, areas, now.Value.States, best.Count, session.NoOrphans);
            if (chosen is null) return SeatsErrors.NoneAdjacent;

            held = await inventory.HoldAsync(pass, chosen, SeatRules.Of(session), ct);
            if (!held.IsRefused) return held.Value with { Found = FoundSeatsView.Of(session.Plan, chosen) };
            if (held.Error.Seats is null) return held;
        }

        return held;
    }
}
