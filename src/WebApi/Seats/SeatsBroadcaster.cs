using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using PickGo.Application.Seats;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Seats;

/// <summary>
/// One pump a watched session: from the feed, which already hears every server, to this server's own connections, SSE and
/// SignalR alike. So changes are gathered and serialised once for all of them, and SignalR needs no backplane. Nobody is
/// waited for: each connection writes from a backlog of its own.
/// </summary>
public sealed class SeatsBroadcaster(ISeatFeed feed, IOptions<JsonOptions> json, TimeProvider time, ILogger<SeatsBroadcaster> log)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(250);

    private readonly Lock _gate = new();
    private readonly Dictionary<long, Pump> _pumps = [];
    private readonly JsonSerializerOptions _json = json.Value.SerializerOptions;

    /// <summary>Returns once the session's changes arrive here: what changes afterwards is told.</summary>
    /// <param name="sessionId">Whose seats.</param>
    /// <param name="abort">Ends the connection, which has missed something; it may be stuck in a write.</param>
    public async Task<ConnectionOutbox> SubscribeAsync(long sessionId, Action abort)
    {
        var (outbox, pump) = Enter(sessionId, abort);
        try
        {
            await pump.Listening.Task;
            return outbox;
        }
        catch
        {
            outbox.Dispose();
            throw;
        }
    }

    private (ConnectionOutbox Outbox, Pump Pump) Enter(long sessionId, Action abort)
    {
        lock (_gate)
        {
            if (!_pumps.TryGetValue(sessionId, out var pump))
            {
                _pumps[sessionId] = pump = new Pump();
                _ = PumpAsync(sessionId, pump);
            }

            ConnectionOutbox outbox = null!;
            outbox = new ConnectionOutbox(time, abort, () => Leave(sessionId, pump, outbox));
            pump.Outboxes[outbox] = true;
            return (outbox, pump);
        }
    }

    private void Leave(long sessionId, Pump pump, ConnectionOutbox outbox)
    {
        lock (_gate)
        {
            if (!pump.Outboxes.TryRemove(outbox, out _) || !pump.Outboxes.IsEmpty) return;

            Remove(sessionId, pump);
        }

        pump.Stop.Cancel();
    }

    private async Task PumpAsync(long sessionId, Pump pump)
    {
        // The caller holds the gate.
        await Task.Yield();
        try
        {
            await using var changes = await feed.SubscribeAsync(sessionId);
            pump.Listening.TrySetResult();
            await foreach (var delta in changes.ReadAllAsync(pump.Stop.Token))
            {
                var update = SeatUpdate.Of(delta, _json);
                var told = Spread(sessionId, pump, update);
                // What changes meanwhile goes into the next message: with thousands of watchers fewer and larger ones come sooner.
                await update.MostAcknowledgedAsync(told, LongestPause, time, pump.Stop.Token);
            }
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
            lock (_gate) Remove(sessionId, pump);

            // Nobody comes to this pump any more, and who is still here would wait in vain. Where it never came to
            // listening, they are told why instead.
            if (pump.Listening.Task.IsCompletedSuccessfully)
            {
                foreach (var outbox in pump.Outboxes.Keys) outbox.Abort();
            }
        }
    }

    /// <returns>How many were told.</returns>
    private int Spread(long sessionId, Pump pump, SeatUpdate update)
    {
        var told = 0;
        foreach (var (outbox, _) in pump.Outboxes)
        {
            if (outbox.TryTell(update)) told++;
            else if (outbox.Abort()) WebApiLog.SubscriberDropped(log, sessionId);
        }

        return told;
    }

    private void Remove(long sessionId, Pump pump)
    {
        if (_pumps.TryGetValue(sessionId, out var current) && current == pump) _pumps.Remove(sessionId);
    }

    private sealed class Pump
    {
        public ConcurrentDictionary<ConnectionOutbox, bool> Outboxes { get; } = new();
        public CancellationTokenSource Stop { get; } = new();
        public TaskCompletionSource Listening { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
