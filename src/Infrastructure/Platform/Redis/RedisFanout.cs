using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using PickGo.Application.Platform;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Platform.Redis;

/// <summary>
/// One Redis subscription per session and server, however many listen here. A subscriber that falls behind by more than
/// <c>backlog</c> messages is dropped, so that a slow client costs a bounded amount of memory.
/// </summary>
internal sealed class RedisFanout<T>(RedisStore redis, Func<long, RedisChannel> channelOf, Func<RedisValue, T?> parse, ILogger log, int backlog = 256)
    where T : class
{
    private readonly ConcurrentDictionary<long, Subscribers> _sessions = new();

    /// <param name="sessionId">Whose messages.</param>
    /// <param name="read">How a subscriber reads its backlog.</param>
    public async Task<ISubscription<T>> SubscribeAsync(long sessionId, Func<ChannelReader<T>, CancellationToken, IAsyncEnumerable<T>> read)
    {
        var own = Channel.CreateBounded<T>(new BoundedChannelOptions(backlog) { SingleReader = true });
        var subscribers = await EnterAsync(sessionId, own);
        return new Subscription(own.Reader, read, () => LeaveAsync(sessionId, subscribers, own));
    }

    private async Task<Subscribers> EnterAsync(long sessionId, Channel<T> own)
    {
        while (true)
        {
            var subscribers = _sessions.GetOrAdd(sessionId, _ => new Subscribers());
            await subscribers.Gate.WaitAsync();
            try
            {
                // The last subscriber may have closed this entry between the look-up and the gate.
                if (subscribers.Closed) continue;

                if (subscribers.Channels.IsEmpty)
                {
                    var subscriber = await redis.SubscriberAsync();
                    // A queue keeps the order of publication. A plain handler runs for several messages at once: a change that
                    // overtakes another looks to every subscriber as if that one were lost.
                    subscribers.Queue = await subscriber.SubscribeAsync(channelOf(sessionId));
                    subscribers.Queue.OnMessage(message => Spread(sessionId, subscribers, message.Message));
                }

                subscribers.Channels[own] = true;
                return subscribers;
            }
            finally
            {
                subscribers.Gate.Release();
            }
        }
    }

    private async Task LeaveAsync(long sessionId, Subscribers subscribers, Channel<T> own)
    {
        await subscribers.Gate.WaitAsync();
        try
        {
            subscribers.Channels.TryRemove(own, out _);
            if (!subscribers.Channels.IsEmpty || subscribers.Closed) return;

            subscribers.Closed = true;
            _sessions.TryRemove(sessionId, out _);
            if (subscribers.Queue is { } queue) await queue.UnsubscribeAsync();
        }
        finally
        {
            subscribers.Gate.Release();
        }
    }

    private void Spread(long sessionId, Subscribers subscribers, RedisValue value)
    {
        if (parse(value) is not { } message) return;

        foreach (var channel in subscribers.Channels.Keys)
        {
            if (channel.Writer.TryWrite(message)) continue;
            if (channel.Writer.TryComplete()) PlatformLog.SubscriberDropped(log, sessionId);
        }
    }

    private sealed class Subscription(ChannelReader<T> reader, Func<ChannelReader<T>, CancellationToken, IAsyncEnumerable<T>> read, Func<Task> leave) : ISubscription<T>
    {
        public T Current { get; private set; } = null!;

        public IAsyncEnumerable<T> ReadAllAsync(CancellationToken ct) => read(reader, ct);

        public async Task<ReadResult> ReadNextAsync(TimeSpan atMost, CancellationToken ct)
        {
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
            timeout.CancelAfter(atMost);
            try
            {
                Current = await reader.ReadAsync(timeout.Token);
                return ReadResult.Item;
            }
            catch (ChannelClosedException)
            {
                return ReadResult.Completed;
            }
            catch (OperationCanceledException) when (!ct.IsCancellationRequested)
            {
                return ReadResult.TimedOut;
            }
        }

        public async ValueTask DisposeAsync() => await leave();
    }

    private sealed class Subscribers
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);
        public ConcurrentDictionary<Channel<T>, bool> Channels { get; } = new();
        public ChannelMessageQueue? Queue { get; set; }
        public bool Closed { get; set; }
    }
}
