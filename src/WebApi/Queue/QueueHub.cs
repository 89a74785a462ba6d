using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using PickGo.Application.Queue;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Queue;

/// <summary>What the waiting room pushes to a client.</summary>
public interface IQueueClient
{
    Task Waiting(PlaceView place);
    Task Ready(Ready pass);
    Task Refused(string code);
}

/// <summary>Live positions (<c>/hubs/queue</c>). Closing the connection keeps the place for the grace period.</summary>
[Authorize(Policies.Member)]
public sealed class QueueHub(IServiceScopeFactory scopes, IHubContext<QueueHub, IQueueClient> push, ILogger<QueueHub> log) : Hub<IQueueClient>
{
    private const string FollowedKey = "followed";

    private ConcurrentDictionary<long, CancellationTokenSource> Followed =>
        (ConcurrentDictionary<long, CancellationTokenSource>)Context.Items[FollowedKey]!;

    public override Task OnConnectedAsync()
    {
        Context.Items[FollowedKey] = new ConcurrentDictionary<long, CancellationTokenSource>();
        return base.OnConnectedAsync();
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        foreach (var id in Followed.Keys) await StopAsync(id);
        await base.OnDisconnectedAsync(exception);
    }

    /// <summary>Joins, and follows the place on this connection.</summary>
    public async Task Join(long sessionId)
    {
        await StopAsync(sessionId);
        var stop = CancellationTokenSource.CreateLinkedTokenSource(Context.ConnectionAborted);
        Followed[sessionId] = stop;
        _ = FollowAsync(Context, sessionId, stop.Token);
    }

    /// <summary>Gives up the place or the pass.</summary>
    public async Task Leave(long sessionId)
    {
        await StopAsync(sessionId);
        await using var scope = scopes.CreateHubScope(Context);
        var mediator = scope.ServiceProvider.GetRequiredService<MediatR.IMediator>();
        await mediator.Send(new LeaveQueue(sessionId, Context.User!.MemberId()), Context.ConnectionAborted);
    }

    private async Task StopAsync(long sessionId)
    {
        if (!Followed.TryRemove(sessionId, out var stop)) return;

        await stop.CancelAsync();
        stop.Dispose();
    }

    private async Task FollowAsync(HubCallerContext caller, long sessionId, CancellationToken ct)
    {
        var client = push.Clients.Client(caller.ConnectionId);
        var stillWaits = false;
        try
        {
            await using var scope = scopes.CreateHubScope(caller);
            await foreach (var update in scope.ServiceProvider.GetRequiredService<PlaceStream>().FollowAsync(sessionId, caller.User!.MemberId(), ct))
            {
                stillWaits = update.Place is not null;
                if (update.Place is { } place) await client.Waiting(place);
                else if (update.Ready is { } ready) await client.Ready(ready);
                else await client.Refused(update.Refused!.Code);
            }

            // Too slow to keep up: the line is broken rather than silent, so that the client comes back and is told where it stands.
            if (stillWaits) caller.Abort();
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The client left or joined anew.
        }
        catch (Exception e)
        {
            WebApiLog.PushFailed(log, e, sessionId);
            await client.Refused("busy");
        }
    }
}
