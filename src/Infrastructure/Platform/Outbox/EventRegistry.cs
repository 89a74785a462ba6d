using PickGo.Application.Platform;

namespace PickGo.Infrastructure.Platform.Outbox;

/// <summary>Which handler an event's name leads to. It is made at the start, and refuses an event without a handler and a handler without its event.</summary>
internal sealed class EventRegistry
{
    private readonly Dictionary<string, EventSubscription> _subscriptions;

    public EventRegistry(IEnumerable<EventSubscription> subscriptions) : this(subscriptions, typeof(IOutboxEvent).Assembly.GetTypes()) { }

    /// <param name="subscriptions">What the features registered.</param>
    /// <param name="types">Where events and handlers are looked for.</param>
    internal EventRegistry(IEnumerable<EventSubscription> subscriptions, IReadOnlyCollection<Type> types)
    {
        var registered = subscriptions.ToList();
        string[] faults =
        [
            .. registered.GroupBy(s => s.Name).Where(g => g.Count() > 1).Select(g => $"the event '{g.Key}' is registered {g.Count()} times"),
            .. types.Where(IsEvent).Except(registered.Select(s => s.EventType)).Select(t => $"the event {t.Name} has no handler"),
            .. types.Where(IsHandler).Except(registered.Select(s => s.HandlerType)).Select(t => $"the handler {t.Name} has no event"),
        ];
        if (faults.Length > 0) throw new InvalidOperationException($"The outbox is not wired: {string.Join("; ", faults)}. See AddOutboxEvent in the features' setups.");

        _subscriptions = registered.ToDictionary(s => s.Name);
    }

    public Task DeliverAsync(IServiceProvider scope, OutboxMessage message, CancellationToken ct) =>
        _subscriptions[message.Type].DeliverAsync(scope, message.Payload, ct);

    private static bool IsEvent(Type type) => type is { IsAbstract: false } && typeof(IOutboxEvent).IsAssignableFrom(type);

    private static bool IsHandler(Type type) => type is { IsAbstract: false }
        && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IOutboxHandler<>));
}
