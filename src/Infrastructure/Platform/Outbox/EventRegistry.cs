using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Payments;
using PickGo.Application.Platform;
using PickGo.Application.Reservations;
using PickGo.Application.Seats;

namespace PickGo.Infrastructure.Platform.Outbox;

/// <summary>Which handler an event's name leads to.</summary>
internal sealed class EventRegistry
{
    private readonly Dictionary<string, Func<IServiceProvider, string, CancellationToken, Task>> _routes = [];

    public EventRegistry()
    {
        Route<Mail>();
        Route<ReservationChanged>();
        Route<BlocksChanged>();
        Route<TicketMailDue>();
        Route<MoneyReturned>();
    }

    public Task DeliverAsync(IServiceProvider scope, OutboxMessage message, CancellationToken ct) => _routes[message.Type](scope, message.Payload, ct);

    private void Route<TEvent>() where TEvent : IOutboxEvent => _routes[TEvent.Type] = (scope, payload, ct) =>
        scope.GetRequiredService<IOutboxHandler<TEvent>>().HandleAsync(JsonSerializer.Deserialize<TEvent>(payload)!, ct);
}
