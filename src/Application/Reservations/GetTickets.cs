using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>One ticket a seat, once paid.</summary>
public sealed record GetTickets(string Code, long MemberId) : IQuery<IReadOnlyList<TicketView>>;

/// <param name="Seat">Its number in the house.</param>
/// <param name="Area">Name of the area.</param>
/// <param name="Grade">Price class.</param>
/// <param name="Row">As the house calls it; empty where people stand.</param>
/// <param name="Number">Column of its grid, from 1.</param>
/// <param name="Label">As the house calls it in its row; where people stand, the order in which they are let in.</param>
/// <param name="Kind">Seats, or places by count.</param>
/// <param name="Code">Signed; what the QR code says and a door checks.</param>
/// <param name="Qr">SVG.</param>
/// <param name="Serial">Short enough to be read out.</param>
/// <param name="UsedAt">When the door let its holder in.</param>
public sealed record TicketView(int Seat, string Area, SeatGrade Grade, string Row, int Number, string Label, AreaKind Kind, string Code, string Qr, string Serial, DateTime? UsedAt);

internal sealed class GetTicketsHandler(ReservationReader reader, ITicketCodes codes, IQrCodes qr) : IRequestHandler<GetTickets, Result<IReadOnlyList<TicketView>>>
{
    public async Task<Result<IReadOnlyList<TicketView>>> Handle(GetTickets request, CancellationToken cancellationToken)
    {
        var found = await reader.FindOwnAsync(request.Code, request.MemberId, cancellationToken);
        if (found.IsRefused) return found.Error;
        if (found.Value.Status == ReservationStatus.Canceled) return TicketErrors.Void;
        if (!found.Value.HasTickets) return ReservationErrors.NotPaid;

        return found.Value.Seats.Where(s => s is { IsTaken: true, TicketCode: not null }).OrderBy(s => s.Seat).Select(ViewOf).ToList();
    }

    private TicketView ViewOf(ReservationSeat s)
    {
        var code = codes.Write(s);
        return new TicketView(s.Seat, s.AreaName, s.Grade, s.Name.Row, s.Number, s.Name.Label, s.Kind, code, qr.Svg(code), s.TicketCode!, s.UsedAt);
    }
}
