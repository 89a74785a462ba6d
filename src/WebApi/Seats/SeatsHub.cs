using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using PickGo.Application.Queue;
using PickGo.Application.Seats;
using PickGo.Domain.Platform;
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
    IMediator mediator, SeatsBroadcaster broadcaster, SeatsConnections connections, ILiveLines lines, IServiceScopeFactory scopes,
    IHubContext<SeatsHub, ISeatsClient> push, ILogger<SeatsHub> log) : Hub<ISeatsClient>
{
    private const string WatchedKey = "watched";

    /// <summary>Watches one session until the pass ends; watching another ends the first.</summary>
    public async Task Watch(long sessionId, string entryPass)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(Context.ConnectionAborted);
        var request = new GetSeatMap(sessionId, Context.User!.MemberId(), entryPass);
        // Open first, look then: what ends the pass in between is told.
        var line = lines.Open(LiveKind.Seats, sessionId, request.MemberId, stop.Token);
        try
        {
            var map = await mediator.Send(request, Context.ConnectionAborted);
            if (map.IsRefused)
            {
                line.Dispose();
                await Clients.Caller.Refused(map.Error.Code);
                return;
            }

            await StopAsync();
            var outbox = await broadcaster.SubscribeAsync(sessionId, Context.Abort);
            Context.Items[WatchedKey] = stop;
            _ = FollowAsync(Context, request, outbox, line, map.Value.PassExpiresAt, stop.Token);
        }
        catch
        {
            line.Dispose();
            throw;
        }
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
    private async Task FollowAsync(HubCallerContext caller, GetSeatMap request, ConnectionOutbox outbox, LiveLine line, DateTime until, CancellationToken ct)
    {
        var connection = caller.ConnectionId;
        using (line)
        using (outbox)
        {
            try
            {
                await foreach (var update in outbox.ReadAllAsync(until, line, LookAgainAsync, ct)) await connections.WriteAsync(connection, update.HubMessage, ct);
                if (outbox.Refused is { } why) await push.Clients.Client(connection).Refused(why.Code);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                // The client left or watches another session.
            }
            catch (Exception e)
            {
                WebApiLog.PushFailed(log, e, request.SessionId);
                outbox.Abort();
            }
        }

        async Task<Error?> LookAgainAsync()
        {
            await using var scope = scopes.CreateHubScope(caller);
            return (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, ct)).Error;
        }
    }
}
