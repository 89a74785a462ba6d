using FluentValidation;
using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Queue;

/// <summary>Sets a room's rate and capacity by hand; null gives it back to the policy and the session.</summary>
public sealed record SetAdmissionRate(long SessionId, double? RatePerSecond, int? Capacity) : IUseCase<QueueView>, ICommand;

internal sealed class SetAdmissionRateValidator : AbstractValidator<SetAdmissionRate>
{
    public SetAdmissionRateValidator()
    {
        RuleFor(r => r.RatePerSecond).InclusiveBetween(0, 10_000);
        RuleFor(r => r.Capacity).InclusiveBetween(0, PerformanceSession.MaxCapacity);
    }
}

internal sealed class SetAdmissionRateHandler(ISessionDirectory sessions, RoomAudit audit, IWaitingRoom room, QueueReader reader)
    : IRequestHandler<SetAdmissionRate, Result<QueueView>>
{
    public async Task<Result<QueueView>> Handle(SetAdmissionRate request, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(request.SessionId, cancellationToken);
        if (session is null) return CatalogueErrors.SessionNotFound;

        var written = await audit.WriteAsync(session.Id, new AuditChange("rateAndCapacity", null, new { request.RatePerSecond, request.Capacity }), cancellationToken);
        if (written.IsRefused) return written.Error;

        await room.OverrideAsync(session.Id, request.RatePerSecond, request.Capacity, cancellationToken);
        return await reader.ReadAsync(session, cancellationToken);
    }
}
