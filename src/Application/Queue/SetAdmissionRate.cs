using FluentValidation;
using MediatR;
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

internal sealed class SetAdmissionRateHandler(RoomCommand command) : IRequestHandler<SetAdmissionRate, Result<QueueView>>
{
    public Task<Result<QueueView>> Handle(SetAdmissionRate request, CancellationToken cancellationToken) =>
        command.GiveAsync(request.SessionId, s => s.Override(request.RatePerSecond, request.Capacity), cancellationToken);
}
