using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using PickGo.Application.Platform;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Platform.Outbox;

/// <summary>Adds events to the running unit of work.</summary>
internal sealed class DatabaseOutbox(PickGoDbContext db, AfterCommit afterCommit, OutboxSignal bell, CompletedMessages done, TimeProvider time) : IOutbox
{
    /// <summary>How long an event waits for being done without going out.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    public void Add<TEvent>(TEvent outboxEvent) where TEvent : IOutboxEvent
    {
        Write(outboxEvent, TimeSpan.Zero);
        afterCommit.Do(_ => bell.RingAsync());
    }

    public void Add<TEvent>(TEvent outboxEvent, Func<CancellationToken, Task> now) where TEvent : IOutboxEvent
    {
        var message = Write(outboxEvent, Grace);
        afterCommit.Do(async ct =>
        {
            await now(ct);
            done.Add(message.Id);
        });
    }

    private OutboxMessage Write<TEvent>(TEvent outboxEvent, TimeSpan wait) where TEvent : IOutboxEvent
    {
        var now = time.GetUtcNow().UtcDateTime;
        var message = new OutboxMessage { Type = TEvent.Type, Payload = JsonSerializer.Serialize(outboxEvent), CreatedAt = now, DueAt = now + wait };
        db.OutboxMessages.Add(message);
        return message;
    }
}

/// <summary>
/// Events of this server that were done right after their commit. The dispatcher deletes them, many at once; one that is lost here
/// goes out, and is done twice.
/// </summary>
internal sealed class CompletedMessages
{
    private readonly ConcurrentQueue<long> _ids = new();

    public void Add(long id) => _ids.Enqueue(id);

    public IReadOnlyList<long> Take(int atMost)
    {
        var taken = new List<long>();
        while (taken.Count < atMost && _ids.TryDequeue(out var id)) taken.Add(id);
        return taken;
    }
}

/// <summary>Tells this server's dispatcher that there is something to send, so that it need not wait for its next look.</summary>
internal sealed class OutboxSignal
{
    private readonly Channel<bool> _rings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public Task RingAsync() => _rings.Writer.WriteAsync(true).AsTask();

    /// <summary>Waits for a ring, at most this long.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken ct)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timeout.CancelAfter(atMost);
        try
        {
            await _rings.Reader.ReadAsync(timeout.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Nobody rang: look anyway, another server's messages may have come back.
        }
    }
}
