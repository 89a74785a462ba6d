using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>Sends the tickets of a reservation to its owner once more.</summary>
public sealed record ResendTickets(string Code) : IUseCase, ICommand, ITransactional;

internal sealed class ResendTicketsHandler(IPickGoDb db, ReservationReader reader, IOutbox outbox, IAuditTrail audit) : IRequestHandler<ResendTickets, Result>
{
    private const int CopyLength = 8;

    public async Task<Result> Handle(ResendTickets request, CancellationToken cancellationToken)
    {
        var found = await reader.FindAsync(request.Code, cancellationToken);
        if (found.IsRefused) return found.Error;
        if (!found.Value.HasTickets) return ReservationErrors.NotPaid;

        outbox.Add(new TicketMailDue(found.Value.Code, Codes.Next(CopyLength)));
        audit.Add(found.Value.AuditSubject, new AuditChange("ticketsMailed", null, true));
        return await db.SaveAsync(cancellationToken);
    }
}
