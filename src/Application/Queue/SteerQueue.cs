using FluentValidation;
using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Queue;

/// <summary>A waiting room as an operator sees it.</summary>
public sealed record QueueView(
    long SessionId, string Performance, DateTime PerformanceTime, DateTime ReserveOpenAt, long Waiting, long Lobby, long Inside,
    int Capacity, double AdmittedPerSecond, double AllowedPerSecond, bool Paused, bool Draining, double? RateOverride, int? CapacityOverride);

/// <summary>Rooms in which something happened lately.</summary>
public sealed record ListQueues : IUseCase<IReadOnlyList<QueueView>>;

internal sealed class ListQueuesHandler(ISessionDirectory sessions, IWaitingRoom room, QueueReader reader)
    : IRequestHandler<ListQueues, Result<IReadOnlyList<QueueView>>>
{
    public async Task<Result<IReadOnlyList<QueueView>>> Handle(ListQueues request, CancellationToken cancellationToken)
    {
        var views = new List<QueueView>();
        foreach (var id in (await room.LiveAsync(cancellationToken)).Order())
        {
            if (await sessions.FindAsync(id, cancellationToken) is { } session) views.Add(await reader.ReadAsync(session, cancellationToken));
        }

        return views;
    }
}

public sealed record GetQueue(long SessionId) : IUseCase<QueueView>;

internal sealed class GetQueueHandler(ISessionDirectory sessions, QueueReader reader) : IRequestHandler<GetQueue, Result<QueueView>>
{
    public async Task<Result<QueueView>> Handle(GetQueue request, CancellationToken cancellationToken) =>
        await sessions.FindAsync(request.SessionId, cancellationToken) is { } session
            ? await reader.ReadAsync(session, cancellationToken)
            : CatalogueErrors.SessionNotFound;
}

/// <summary>Pauses, resumes, drains or opens a room again; what is null stays as it is.</summary>
public sealed record SteerQueue(long SessionId, Steering Steering) : IUseCase<QueueView>;

internal sealed class SteerQueueHandler(ISessionDirectory sessions, IWaitingRoom room, QueueReader reader)
    : IRequestHandler<SteerQueue, Result<QueueView>>
{
    public async Task<Result<QueueView>> Handle(SteerQueue request, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(request.SessionId, cancellationToken);
        if (session is null) return CatalogueErrors.SessionNotFound;

        await room.SteerAsync(session.Id, request.Steering, cancellationToken);
        return await reader.ReadAsync(session, cancellationToken);
    }
}

/// <summary>Sets a room's rate and capacity by hand; null gives it back to the policy and the session.</summary>
public sealed record OverrideQueue(long SessionId, double? RatePerSecond, int? Capacity) : IUseCase<QueueView>;

internal sealed class OverrideQueueValidator : AbstractValidator<OverrideQueue>
{
    public OverrideQueueValidator()
    {
        RuleFor(r => r.RatePerSecond).InclusiveBetween(0, 10_000);
        RuleFor(r => r.Capacity).InclusiveBetween(0, 1_000_000);
    }
}

internal sealed class OverrideQueueHandler(ISessionDirectory sessions, IWaitingRoom room, QueueReader reader)
    : IRequestHandler<OverrideQueue, Result<QueueView>>
{
    public async Task<Result<QueueView>> Handle(OverrideQueue request, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(request.SessionId, cancellationToken);
        if (session is null) return CatalogueErrors.SessionNotFound;

        await room.OverrideAsync(session.Id, request.RatePerSecond, request.Capacity, cancellationToken);
        return await reader.ReadAsync(session, cancellationToken);
    }
}

/// <summary>Puts a room's figures beside what is known of its session.</summary>
public sealed class QueueReader(IWaitingRoom room, PlaceReader places, IAdmissionRate rate)
{
    public async Task<QueueView> ReadAsync(SessionInfo session, CancellationToken ct)
    {
        var f = await room.InspectAsync(session.Id, ct);
        return new QueueView(session.Id, session.PerformanceName, session.PerformanceTime, session.ReserveOpenAt, f.Waiting, f.Lobby, f.Inside,
            f.Capacity ?? places.RulesOf(session).Capacity, f.AdmittedPerSecond, f.RatePerSecond ?? rate.PerSecond, f.Paused, f.Draining,
            f.RatePerSecond, f.Capacity);
    }
}

/// <summary>The rate that the admission policy allows every room now.</summary>
public interface IAdmissionRate
{
    double PerSecond { get; }
}

/// <summary>Counts requests to the reserving endpoints on this server.</summary>
public interface ILoadMeter
{
    void Record(TimeSpan took, bool failed);
}
