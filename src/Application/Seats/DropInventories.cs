using PickGo.Application.Catalogue.Plans;
using PickGo.Application.Platform;

namespace PickGo.Application.Seats;

/// <summary>The inventories of a performance that has other seats are made anew from the database by whoever needs them next.</summary>
internal sealed class DropInventories(ISeatInventory inventory) : IOutboxHandler<PlanTaken>
{
    public async Task HandleAsync(PlanTaken outboxEvent, CancellationToken ct)
    {
        foreach (var session in outboxEvent.Sessions) await inventory.DropAsync(session.Id, session.Version, ct);
    }
}
