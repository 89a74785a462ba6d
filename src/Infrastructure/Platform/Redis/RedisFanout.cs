using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using PickGo.Application.Platform;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Platform.Redis;

/// <summary>
/// One Redis subscription per session and server, however many watch here. A watcher that falls behind by more than
/// <c>backlog</c> messages is dropped, so that a slow client costs a bounded amount of memory.
/// </summary>
internal sealed class RedisFanout<T>(RedisStore redis, Func<long, RedisChannel> channelOf, Func<RedisValue, T?> parse, ILogger log, int backlog = 256)
    where T : class
{
    private readonly ConcurrentDictionary<long, Watchers> _sessions = new();

    /// <param name="sessionId">Whose news.</param>
    /// <param name="read">How a watcher reads its backlog.</param>
    public async Task<IWatch<T>> WatchAsync(long sessionId, Func<ChannelReader<T>, CancellationToken, IAsyncEnumerable<T>> read)
    {
        var own = Channel.CreateBounded<T>(new BoundedChannelOptions(backlog) { SingleReader = true });
        var watchers = await EnterAsync(sessionId, own);
        return new Watch(own.Reader, read, () => LeaveAsync(sessionId, watchers, own));
    }

    private async Task<Watchers> EnterAsync(long sessionId, Channel<T> own)
    {
        while (true)
        {
            var watchers = _sessions.GetOrAdd(sessionId, _ => new Watchers());
            await watchers.Gate.WaitAsync();
            try
            {
                // The last watcher may have closed this entry between the look-up and the gate.
                if (watchers.Closed) continue;

                if (watchers.Channels.IsEmpty)
                {
                    var subscriber = await redis.SubscriberAsync();
                    // A queue keeps the order of publication. A plain handler runs for several messages at once: a change that
                    // overtakes another looks to every watcher as if that one were lost.
                    watchers.News = await subscriber.SubscribeAsync(channelOf(sessionId));
                    watchers.News.OnMessage(message => Spread(sessionId, watchers, message.Message));
                }

                watchers.Channels[own] = true;
                return watchers;
            }
            finally
            {
                watchers.Gate.Release();
            }
        }
    }

    private async Task LeaveAsync(long sessionId, Watchers watchers, Channel<T> own)
    {
        await watchers.Gate.WaitAsync();
        try
        {
            watchers.Channels.TryRemove(own, out _);
            if (!watchers.Channels.IsEmpty || watchers.Closed) return;

            watchers.Closed = true;
            _sessions.TryRemove(sessionId, out _);
            if (watchers.News is { } news) await news.UnsubscribeAsync();
        }
        finally
        {
            watchers.Gate.Release();
        }
    }

    private void Spread(long sessionId, Watchers watchers, RedisValue value)
    {
        if (parse(value) is not { } message) return;

        foreach (var channel in watchers.Channels.Keys)
        {
            if (channel.Writer.TryWrite(message)) continue;
            if (channel.Writer.TryComplete()) InfrastructureLog.WatcherDropped(log, sessionId);
        }
    }

    private sealed class Watch(ChannelReader<T> reader, Func<ChannelReader<T>, CancellationToken, IAsyncEnumerable<T>> read, Func<Task> leave) : IWatch<T>
    {
        public T Latest { get; private set; } = null!;

        public IAsyncEnumerable<T> NewsAsync(CancellationToken ct) => read(reader, ct);

        public async Task<Heard> HearAsync(TimeSpan atMost, CancellationToken ct)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
            patience.CancelAfter(atMost);
            try
            {
                Latest = await reader.ReadAsync(patience.Token);
                return Heard.News;
            }
            catch (ChannelClosedException)
            {
                return Heard.End;
            }
            catch (OperationCanceledException) when (!ct.IsCancellationRequested)
            {
                return Heard.Silence;
            }
        }

        public async ValueTask DisposeAsync() => await leave();
    }

    private sealed class Watchers
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);
        public ConcurrentDictionary<Channel<T>, bool> Channels { get; } = new();
        public ChannelMessageQueue? News { get; set; }
        public bool Closed { get; set; }
    }
}
