using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;

namespace PickGo.Application.Seats;

/// <summary>Operators blocked seats of a session, or put some on sale again: the seat inventory has to show it.</summary>
public sealed record BlocksChanged(long SessionId) : IOutboxEvent
{
    public static string Type => "seats.blocks-changed";
}

/// <summary>Shows the blocked seats on the inventory: right after the commit, and again from the outbox should we die in between.</summary>
public sealed class BlockProjection(IPickGoDb db, ISeatInventory inventory, IOutbox outbox)
{
    public void Announce(long sessionId) => outbox.Add(new BlocksChanged(sessionId), ct => ShowAsync(sessionId, ct));

    /// <remarks>The version is read first: the seats are then at least as new, and whoever changes them later shows them later.</remarks>
    public async Task ShowAsync(long sessionId, CancellationToken ct)
    {
        var version = await db.Sessions.Where(s => s.Id == sessionId).Select(s => s.Version).FirstAsync(ct);
        var seats = await db.BlockedSeats.Where(s => s.SessionId == sessionId && s.ReleasedAt == null).Select(s => s.Seat).ToListAsync(ct);
        await inventory.ApplyBlocksAsync(sessionId, version, seats, ct);
    }
}

internal sealed class ShowBlockedSeats(BlockProjection projection) : IOutboxHandler<BlocksChanged>
{
    public Task HandleAsync(BlocksChanged message, CancellationToken ct) => projection.ShowAsync(message.SessionId, ct);
}
