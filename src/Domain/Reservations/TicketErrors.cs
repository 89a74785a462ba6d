using PickGo.Domain.Platform;

namespace PickGo.Domain.Reservations;

public static class TicketErrors
{
    public static readonly Error Forged = new("tickets.forged", ErrorKind.Impossible, "This is not a ticket of ours: its signature is wrong.");
    public static readonly Error Unknown = new("tickets.unknown", ErrorKind.NotFound, "There is no such ticket.");
    public static readonly Error Void = new("tickets.void", ErrorKind.Gone, "This ticket was given back and is void.");

    /// <summary>When it happened, UTC.</summary>
    public static readonly ErrorExtension<DateTime> At = new("at");

    public static Error Used(DateTime at) => new Error("tickets.used", ErrorKind.Conflict, "This ticket was used already.").With(At, at);
}
