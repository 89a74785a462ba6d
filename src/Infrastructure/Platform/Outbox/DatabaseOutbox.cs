using System.Text.Json;
using System.Threading.Channels;
using PickGo.Application.Platform;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Platform.Outbox;

/// <summary>Adds events to the running unit of work.</summary>
internal sealed class DatabaseOutbox(PickGoDbContext db, AfterCommit afterCommit, OutboxBell bell, TimeProvider time) : IOutbox
{
    public void Add<TEvent>(TEvent news) where TEvent : IOutboxEvent
    {
        var now = time.GetUtcNow().UtcDateTime;
        db.OutboxMessages.Add(new OutboxMessage
        {
            Type = TEvent.Type,
            Payload = JsonSerializer.Serialize(news),
            CreatedAt = now,
            DueAt = now,
        });
        afterCommit.Do(_ => bell.RingAsync());
    }
}

/// <summary>Tells this server's dispatcher that there is something to send, so that it need not wait for its next look.</summary>
internal sealed class OutboxBell
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
