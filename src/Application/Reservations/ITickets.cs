using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>Writes and reads what a ticket's QR code says: <c>PG1.session.seat.code.signature</c>, which a door can check without us.</summary>
public interface ITicketCodes
{
    string Write(ReservationSeat seat);

    /// <returns>The ticket's own code, or null when the signature is not ours.</returns>
    string? Read(string text);
}

/// <summary>Draws QR codes.</summary>
public interface IQrCodes
{
    /// <returns>An SVG document.</returns>
    string Svg(string text);

    /// <returns>A PNG as a <c>data:</c> address, for mail.</returns>
    string PngDataUri(string text);
}
