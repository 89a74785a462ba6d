using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;

namespace PickGo.WebApi.Seats;

/// <summary>
/// SignalR's own register of this server's connections, which also writes what is serialised already to one of them.
/// Sending to a group serialises once as well, but ends only when the slowest has taken it, and does not tell who that is.
/// </summary>
public sealed class SeatsConnections(ILogger<DefaultHubLifetimeManager<SeatsHub>> log) : DefaultHubLifetimeManager<SeatsHub>(log)
{
    private readonly ConcurrentDictionary<string, HubConnectionContext> _open = new();

    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        _open[connection.ConnectionId] = connection;
        return base.OnConnectedAsync(connection);
    }

    public override Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        _open.TryRemove(connection.ConnectionId, out _);
        return base.OnDisconnectedAsync(connection);
    }

    public ValueTask WriteAsync(string connectionId, SerializedHubMessage message, CancellationToken ct) =>
        _open.TryGetValue(connectionId, out var connection) ? connection.WriteAsync(message, ct) : ValueTask.CompletedTask;
}
