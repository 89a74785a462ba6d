using PickGo.Application.Platform;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>The server does not start with an outbox event that nobody handles, nor with a handler of nothing.</summary>
public sealed class EventRegistryTests
{
    [Test]
    public void AnEventWithoutAHandler_StopsTheStart()
    {
        var failure = Assert.ThrowsAsync<InvalidOperationException>(() => PickGoHost.StartAsync(null, null, services: services =>
            services.Remove(services.Single(s => s.ImplementationInstance is EventSubscription { Name: "reservation.ticket-mail" }))));
        Assert.That(failure!.Message, Does.Contain("the event TicketMailDue has no handler").And.Contain("the handler SendTicketMail has no event"));
    }

    [Test]
    public void AnEventRegisteredTwice_StopsTheStart()
    {
        var failure = Assert.ThrowsAsync<InvalidOperationException>(() =>
            PickGoHost.StartAsync(null, null, services: services => services.AddOutboxEvent<Orphaned, Handler>().AddOutboxEvent<Orphaned, Handler>()));
        Assert.That(failure!.Message, Does.Contain("'test.orphaned' is registered 2 times"));
    }

    private sealed record Orphaned : IOutboxEvent
    {
        public static string Type => "test.orphaned";
    }

    private sealed class Handler : IOutboxHandler<Orphaned>
    {
        public Task HandleAsync(Orphaned outboxEvent, CancellationToken ct) => Task.CompletedTask;
    }
}
