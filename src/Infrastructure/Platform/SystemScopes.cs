using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Infrastructure.Platform;

/// <summary>The one place where the request context is filled for our own jobs.</summary>
public static class SystemScopes
{
    /// <summary>A scope in which one of our jobs acts.</summary>
    /// <param name="scopes">Makes it.</param>
    /// <param name="name">Name of the job, as it stands in histories and in the audit trail.</param>
    /// <param name="useCase">What it does, where it sends no use case.</param>
    public static AsyncServiceScope CreateSystemScope(this IServiceScopeFactory scopes, string name, string useCase = "")
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestContext>()
            .Begin(Actor.System(name), address: null, Activity.Current?.TraceId.ToString() ?? ActivityTraceId.CreateRandom().ToString(), useCase);
        return scope;
    }
}
