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
    /// <param name="hangUp">Ends the connection, which has missed something; it may be stuck in a write.</param>
    public async Task<SeatsWatch> WatchAsync(long sessionId, Action hangUp)
    {
        var (watch, pump) = Enter(sessionId, hangUp);
        try
        {
            await pump.Listening.Task;
            return watch;
        }
        catch
        {
            watch.Dispose();
            throw;
        }
    }

    private (SeatsWatch Watch, Pump Pump) Enter(long sessionId, Action hangUp)
    {
        lock (_gate)
        {
            if (!_pumps.TryGetValue(sessionId, out var pump))
            {
                _pumps[sessionId] = pump = new Pump();
                _ = PumpAsync(sessionId, pump);
            }

            SeatsWatch watch = null!;
            watch = new SeatsWatch(time, hangUp, () => Leave(sessionId, pump, watch));
            pump.Watches[watch] = true;
            return (watch, pump);
        }
    }

    private void Leave(long sessionId, Pump pump, SeatsWatch watch)
    {
        lock (_gate)
        {
            if (!pump.Watches.TryRemove(watch, out _) || !pump.Watches.IsEmpty) return;

            Forget(sessionId, pump);
        }

        pump.Stop.Cancel();
    }

    private async Task PumpAsync(long sessionId, Pump pump)
    {
        // The caller holds the gate.
        await Task.Yield();
        try
        {
            await using var watch = await feed.WatchAsync(sessionId);
            pump.Listening.TrySetResult();
            await foreach (var delta in watch.NewsAsync(pump.Stop.Token))
            {
                var news = SeatsNews.Of(delta, _json);
                var told = Spread(sessionId, pump, news);
                // What changes meanwhile goes into the next message: with thousands of watchers fewer and larger ones come sooner.
                await news.MostTookAsync(told, LongestPause, time, pump.Stop.Token);
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
            lock (_gate) Forget(sessionId, pump);

            // Nobody comes to this pump any more, and who is still here would wait for news in vain. Where it never came to
            // listening, they are told why instead.
            if (pump.Listening.Task.IsCompletedSuccessfully)
            {
                foreach (var watch in pump.Watches.Keys) watch.HangUp();
            }
        }
    }

    /// <returns>How many were told.</returns>
    private int Spread(long sessionId, Pump pump, SeatsNews news)
    {
        var told = 0;
        foreach (var (watch, _) in pump.Watches)
        {
            if (watch.TryTell(news)) told++;
            else if (watch.HangUp()) WebApiLog.WatcherDropped(log, sessionId);
        }

        return told;
    }

    private void Forget(long sessionId, Pump pump)
    {
        if (_pumps.TryGetValue(sessionId, out var current) && current == pump) _pumps.Remove(sessionId);
    }

    private sealed class Pump
    {
        public ConcurrentDictionary<SeatsWatch, bool> Watches { get; } = new();
        public CancellationTokenSource Stop { get; } = new();
        public TaskCompletionSource Listening { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
