using System.Text.Json;
using PickGo.Application.Platform;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Platform.Outbox;

/// <summary>Adds events to the running unit of work.</summary>
internal sealed class DatabaseOutbox(PickGoDbContext db, AfterCommit afterCommit, OutboxSignal signal, CompletedMessages completed, TimeProvider time) : IOutbox
{
    /// <summary>How long an event waits for being done without going out.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    public void Add<TEvent>(TEvent outboxEvent) where TEvent : IOutboxEvent
    {
        Write(outboxEvent, TimeSpan.Zero);
        afterCommit.Do(_ => signal.SetAsync());
    }

    public void Add<TEvent>(TEvent outboxEvent, Func<CancellationToken, Task> now) where TEvent : IOutboxEvent
    {
        var message = Write(outboxEvent, Grace);
        afterCommit.Do(async ct =>
        {
            await now(ct);
            completed.Add(message.Id);
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
