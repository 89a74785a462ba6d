using Microsoft.AspNetCore.SignalR;

namespace PickGo.WebApi.Platform;

/// <summary>
/// How soon a dead line is noticed, on hubs and event streams alike. A phone that changes its network leaves a line behind that neither
/// side hears the end of, and whoever waits on it must not miss the turn.
/// </summary>
internal static class LiveHubs
{
    /// <summary>How often something is said on a line where nothing happens.</summary>
    public static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(4);

    /// <summary>Three keep-alives missed; the clients allow about as much.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromSeconds(12);

    public static ISignalRServerBuilder AddLiveHubs(this IServiceCollection services) => services.AddSignalR(o =>
    {
        o.KeepAliveInterval = KeepAlive;
        o.ClientTimeoutInterval = Silence;
        o.AddFilter<RequestContexts.HubFilter>();
    });
}
