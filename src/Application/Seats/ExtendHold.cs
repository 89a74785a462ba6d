using MediatR;
using PickGo.Application.Platform;
using PickGo.Application.Queue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Seats;

/// <summary>Gives the held seats more time, once.</summary>
public sealed record ExtendHold(long SessionId, long MemberId, string? EntryPass) : IUseCase<HoldView>, IEphemeralCommand;

internal sealed class ExtendHoldHandler(IEntryPasses passes, ISeatInventory inventory) : IRequestHandler<ExtendHold, Result<HoldView>>
{
    public async Task<Result<HoldView>> Handle(ExtendHold request, CancellationToken cancellationToken)
    {
        var pass = await passes.CheckAsync(request.EntryPass, request.SessionId, request.MemberId);
        return pass.IsRefused ? pass.Error : await inventory.ExtendAsync(pass.Value, cancellationToken);
    }
}
