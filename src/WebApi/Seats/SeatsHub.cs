using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using PickGo.Application.Seats;
using PickGo.WebApi.Identity;

namespace PickGo.WebApi.Seats;

/// <summary>What the seat board pushes to a client.</summary>
public interface ISeatsClient
{
    Task Seats(SeatsMessage message);
    Task Refused(string code);
}

/// <summary>Live seats (<c>/hubs/seats</c>): watch, then read the map, then apply what is newer than it.</summary>
[Authorize]
public sealed class SeatsHub(IMediator mediator, SeatsBroadcaster broadcaster) : Hub<ISeatsClient>
{
    private const string WatchedKey = "watched";

    /// <summary>Watches one session; watching another ends the first.</summary>
    public async Task Watch(long sessionId, string entryPass)
    {
        var map = await mediator.Send(new GetSeatMap(sessionId, Context.User!.MemberId(), entryPass), Context.ConnectionAborted);
        if (map.IsRefused)
        {
            await Clients.Caller.Refused(map.Error.Code);
            return;
        }

        await LeaveAsync();
        await Groups.AddToGroupAsync(Context.ConnectionId, SeatsBroadcaster.GroupOf(sessionId));
        Context.Items[WatchedKey] = sessionId;
        await broadcaster.EnterAsync(sessionId);
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        await LeaveAsync();
        await base.OnDisconnectedAsync(exception);
    }

    private async Task LeaveAsync()
    {
        if (!Context.Items.Remove(WatchedKey, out var watched) || watched is not long sessionId) return;

        await Groups.RemoveFromGroupAsync(Context.ConnectionId, SeatsBroadcaster.GroupOf(sessionId));
        broadcaster.Exit(sessionId);
    }
}
