using MediatR;
using PickGo.Application.Queue;

namespace PickGo.Application.Seats;

/// <summary>Whoever gives up the place or the pass gives up the seats that were only held.</summary>
internal sealed class ReleaseHoldsOnLeaving(ISeatInventory inventory) : INotificationHandler<PlaceLeft>
{
    public Task Handle(PlaceLeft notification, CancellationToken cancellationToken) =>
        inventory.ReleaseAsync(notification.SessionId, notification.MemberId, null, noOrphans: false, cancellationToken);
}
