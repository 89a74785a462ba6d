using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Application.Queue;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Seats;

/// <summary>Lets go of held seats, or of all; letting go of what is not held does nothing.</summary>
public sealed record ReleaseSeats(long SessionId, long MemberId, string? EntryPass, IReadOnlyList<int>? Seats) : IUseCase, IEphemeralCommand;

internal sealed class ReleaseSeatsHandler(ISessionDirectory sessions, IEntryPasses passes, ISeatInventory inventory) : IRequestHandler<ReleaseSeats, Result>
{
    public async Task<Result> Handle(ReleaseSeats request, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(request.SessionId, cancellationToken);
        if (session is null) return CatalogueErrors.SessionNotFound;

        var pass = await passes.CheckAsync(request.EntryPass, request.SessionId, request.MemberId);
        return pass.IsRefused
            ? pass.Error
            : await inventory.ReleaseAsync(request.SessionId, request.MemberId, request.Seats, session.NoOrphans, cancellationToken);
    }
}
