using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using PickGo.Application.Platform;
using PickGo.WebApi.Identity;

namespace PickGo.WebApi.Platform;

/// <summary>Fills the request context: in one place for HTTP, in one for hubs.</summary>
internal static class RequestContexts
{
    /// <summary>Behind authentication: who calls, from where, in which trace.</summary>
    public static void UseRequestContext(this WebApplication app) => app.Use((http, next) =>
    {
        var policies = http.GetEndpoint()?.Metadata.GetOrderedMetadata<IAuthorizeData>();
        var address = AddressOf(http);
        http.RequestServices.GetRequiredService<RequestContext>()
            .Begin(http.User.ToActor(policies?.Any(p => Policies.IsOperators(p.Policy)) == true, address), address, TraceIdOf(http));
        return next(http);
    });

    /// <summary>A scope for what a hub does beside its calls.</summary>
    public static AsyncServiceScope CreateHubScope(this IServiceScopeFactory scopes, HubCallerContext caller)
    {
        var scope = scopes.CreateAsyncScope();
        Begin(scope.ServiceProvider, caller);
        return scope;
    }

    public static string TraceIdOf(HttpContext http) => Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;

    private static string? AddressOf(HttpContext? http) => http?.Connection.RemoteIpAddress?.ToString();

    private static void Begin(IServiceProvider services, HubCallerContext caller)
    {
        var http = caller.GetHttpContext();
        var address = AddressOf(http);
        services.GetRequiredService<RequestContext>()
            .Begin(caller.User.ToActor(asOperator: false, address), address, http is null ? caller.ConnectionId : TraceIdOf(http));
    }

    /// <summary>Every call of a hub's method has a scope of its own.</summary>
    /// <remarks>A connection outlives the token that opened it: it is hung up on when what the token came from ends.</remarks>
    public sealed class HubFilter(LiveConnections connections) : IHubFilter
    {
        private const string WatchKey = "watch";

        public Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
        {
            context.Context.Items[WatchKey] = connections.Watch(context.Context.User!, _ => context.Context.Abort());
            return next(context);
        }

        public Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
        {
            if (context.Context.Items.TryGetValue(WatchKey, out var watch) && watch is IDisposable connection) connection.Dispose();
            return next(context, exception);
        }

        public ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
        {
            Begin(invocationContext.ServiceProvider, invocationContext.Context);
            return next(invocationContext);
        }
    }
}
