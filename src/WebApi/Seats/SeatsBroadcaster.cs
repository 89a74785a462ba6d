using Microsoft.AspNetCore.SignalR;
using PickGo.Application.Seats;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Seats;

/// <summary>
/// One pump a watched session: from the feed, which already hears every server, to this server's own clients. So SignalR
/// needs no backplane here, and a message is serialised once for all of them.
/// </summary>
public sealed class SeatsBroadcaster(ISeatFeed feed, IHubContext<SeatsHub, ISeatsClient> hub, ILogger<SeatsBroadcaster> log)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<long, Pump> _pumps = [];

    public static string GroupOf(long sessionId) => $"seats:{sessionId}";

    /// <summary>Counts a watcher in; returns once the session's changes arrive here.</summary>
    public Task EnterAsync(long sessionId)
    {
        lock (_gate)
        {
            if (!_pumps.TryGetValue(sessionId, out var pump))
            {
                _pumps[sessionId] = pump = new Pump();
                _ = PumpAsync(sessionId, pump);
            }

            pump.Watchers++;
            return pump.Listening.Task;
        }
    }

    public void Exit(long sessionId)
    {
        lock (_gate)
        {
            if (!_pumps.TryGetValue(sessionId, out var pump) || --pump.Watchers > 0) return;

            _pumps.Remove(sessionId);
            pump.Stop.Cancel();
        }
    }

    private async Task PumpAsync(long sessionId, Pump pump)
    {
        try
        {
            await using var watch = await feed.WatchAsync(sessionId);
            pump.Listening.TrySetResult();
            await foreach (var delta in watch.NewsAsync(pump.Stop.Token))
                await hub.Clients.Group(GroupOf(sessionId)).Seats(SeatsMessage.Of(delta));
        }
        catch (OperationCanceledException) when (pump.Stop.IsCancellationRequested)
        {
            // Nobody watches any more.
        }
        catch (Exception e)
        {
            WebApiLog.PushFailed(log, e, sessionId);
            pump.Listening.TrySetException(e);
        }
        finally
        {
            lock (_gate)
            {
                if (_pumps.TryGetValue(sessionId, out var current) && current == pump) _pumps.Remove(sessionId);
            }

            pump.Stop.Dispose();
        }
    }

    private sealed class Pump
    {
        public int Watchers { get; set; }
        public CancellationTokenSource Stop { get; } = new();
        public TaskCompletionSource Listening { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
