using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Reservations;

public sealed record GetReservation(string Code, long MemberId) : IQuery<ReservationView>;

internal sealed class GetReservationHandler(ReservationReader reader) : IRequestHandler<GetReservation, Result<ReservationView>>
{
    public async Task<Result<ReservationView>> Handle(GetReservation request, CancellationToken cancellationToken)
    {
        var found = await reader.FindOwnAsync(request.Code, request.MemberId, cancellationToken);
        return found.IsRefused ? found.Error : await reader.ViewAsync(found.Value, cancellationToken);
    }
}
