using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;
using PickGo.Domain.Seats;

namespace PickGo.Application.Reservations;

/// <summary>Draws QR codes.</summary>
public interface IQrCodes
{
    /// <returns>An SVG document.</returns>
    string Svg(string text);

    /// <returns>A PNG as a <c>data:</c> address, for mail.</returns>
    string PngDataUri(string text);
}

/// <summary>One ticket a seat, once paid.</summary>
public sealed record GetTickets(long ReservationId, long MemberId) : IUseCase<IReadOnlyList<TicketView>>;

public sealed record TicketView(int Seat, string Area, SeatGrade Grade, string Row, int Number, string Code, string Qr);

internal sealed class GetTicketsHandler(ReservationReader reader, IQrCodes qr) : IRequestHandler<GetTickets, Result<IReadOnlyList<TicketView>>>
{
    public async Task<Result<IReadOnlyList<TicketView>>> Handle(GetTickets request, CancellationToken cancellationToken)
    {
        var found = await reader.FindOwnAsync(request.ReservationId, request.MemberId, cancellationToken);
        if (found.IsRefused) return found.Error;
        if (!found.Value.HasTickets) return ReservationErrors.NotPaid;

        return found.Value.Seats.Where(s => s is { IsTaken: true, TicketCode: not null }).OrderBy(s => s.Seat)
            .Select(s => new TicketView(s.Seat, s.AreaName, s.Grade, RowLetters.Of(s.Row), s.Number, s.TicketCode!, qr.Svg(s.TicketCode!)))
            .ToList();
    }
}
