using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace PickGo.Application.Platform;

/// <summary>An outbox event and the handler that does what it asks for.</summary>
/// <param name="EventType">The event's class.</param>
/// <param name="Name">Its name in the table.</param>
/// <param name="HandlerType">The handler's class.</param>
/// <param name="DeliverAsync">Has the handler of a scope do it.</param>
public sealed record EventSubscription(
    Type EventType, string Name, Type HandlerType, Func<IServiceProvider, string, CancellationToken, Task> DeliverAsync);

public static class EventSubscriptions
{
    /// <summary>Registers an outbox event with its handler. The server does not start with one that lacks the other.</summary>
    public static IServiceCollection AddOutboxEvent<TEvent, THandler>(this IServiceCollection services)
        where TEvent : IOutboxEvent where THandler : class, IOutboxHandler<TEvent>
    {
        services.AddScoped<THandler>();
        services.AddSingleton(new EventSubscription(typeof(TEvent), TEvent.Type, typeof(THandler), (scope, payload, ct) =>
            scope.GetRequiredService<THandler>().HandleAsync(JsonSerializer.Deserialize<TEvent>(payload)!, ct)));
        return services;
    }
}
