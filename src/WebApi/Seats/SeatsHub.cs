using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using PickGo.Application.Seats;
using PickGo.Domain.Queue;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Seats;

/// <summary>What the seat inventory pushes to a client.</summary>
public interface ISeatsClient
{
    Task Seats(SeatsMessage message);
    Task Refused(string code);
}

/// <summary>Live seats (<c>/hubs/seats</c>): watch, then read the map, then apply what is newer than it.</summary>
[Authorize(Policies.Member)]
public sealed class SeatsHub(
    IMediator mediator, SeatsBroadcaster broadcaster, SeatsConnections connections, IHubContext<SeatsHub, ISeatsClient> push, ILogger<SeatsHub> log) : Hub<ISeatsClient>
{
    private const string WatchedKey = "watched";

    /// <summary>Watches one session until the pass ends; watching another ends the first.</summary>
    public async Task Watch(long sessionId, string entryPass)
    {
        var map = await mediator.Send(new GetSeatMap(sessionId, Context.User!.MemberId(), entryPass), Context.ConnectionAborted);
        if (map.IsRefused)
        {
            await Clients.Caller.Refused(map.Error.Code);
            return;
        }

        await StopAsync();
        var outbox = await broadcaster.SubscribeAsync(sessionId, Context.Abort);
        var stop = CancellationTokenSource.CreateLinkedTokenSource(Context.ConnectionAborted);
        Context.Items[WatchedKey] = stop;
        _ = FollowAsync(Context.ConnectionId, sessionId, outbox, map.Value.PassExpiresAt, stop.Token);
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        await StopAsync();
        await base.OnDisconnectedAsync(exception);
    }

    private async Task StopAsync()
    {
        if (!Context.Items.Remove(WatchedKey, out var watched) || watched is not CancellationTokenSource stop) return;

        await stop.CancelAsync();
        stop.Dispose();
    }

    /// <summary>Runs beside the hub, which lives for one call: what it needs later it takes with it.</summary>
    private async Task FollowAsync(string connection, long sessionId, ConnectionOutbox outbox, DateTime until, CancellationToken ct)
    {
        using (outbox)
        {
            try
            {
                await foreach (var update in outbox.ReadAllAsync(until, ct)) await connections.WriteAsync(connection, update.HubMessage, ct);
                if (!outbox.IsAborted) await push.Clients.Client(connection).Refused(QueueErrors.PassExpired.Code);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                // The client left or watches another session.
            }
            catch (Exception e)
            {
                WebApiLog.PushFailed(log, e, sessionId);
                outbox.Abort();
            }
        }
    }
}
