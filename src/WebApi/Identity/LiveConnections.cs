using System.Collections.Concurrent;
using System.Security.Claims;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform;

namespace PickGo.WebApi.Identity;

/// <summary>The hub connections and event streams of this server. They outlive the token that opened them, and end with what it came from.</summary>
internal sealed class LiveConnections(EndedAccess ended, TimeProvider time, ILogger<LiveConnections> log)
    : PeriodicService("identity.live-connections", TimeSpan.FromMilliseconds(250), time, log)
{
    private readonly ConcurrentDictionary<Connection, bool> _open = new();

    protected override bool CanRun => true;

    /// <summary>Watches a connection until disposed.</summary>
    /// <param name="user">Whose token opened it.</param>
    /// <param name="end">Ends it, once at most.</param>
    public IDisposable Watch(ClaimsPrincipal user, Action<Error> end)
    {
        var connection = new Connection(this, TokenOrigin.Of(user), end);
        _open[connection] = true;
        return connection;
    }

    protected override Task RunOnceAsync(CancellationToken ct)
    {
        foreach (var connection in _open.Keys)
        {
            if (ended.WhyOf(connection.Token) is { } why) connection.End(why);
        }

        return Task.CompletedTask;
    }

    private sealed class Connection(LiveConnections owner, TokenOrigin token, Action<Error> end) : IDisposable
    {
        private readonly Lock _turn = new();

        public TokenOrigin Token { get; } = token;

        public void End(Error why)
        {
            // Whoever disposes takes apart what would be ended.
            lock (_turn)
            {
                if (owner._open.TryRemove(this, out _)) end(why);
            }
        }

        public void Dispose()
        {
            lock (_turn) owner._open.TryRemove(this, out _);
        }
    }
}
