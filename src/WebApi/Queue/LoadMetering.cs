using System.Diagnostics;
using PickGo.Application.Queue;

namespace PickGo.WebApi.Queue;

/// <summary>Measures the reserving endpoints for the admission policy: what those inside feel decides how many may come in.</summary>
internal static class LoadMetering
{
    public static TBuilder MetersLoad<TBuilder>(this TBuilder route) where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new MetersLoadMetadata());

    /// <summary>Beside the handler, not in it: failures and the time to write the answer count too.</summary>
    public static void UseLoadMetering(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<MetersLoadMetadata>() is null)
        {
            await next(http);
            return;
        }

        var started = Stopwatch.GetTimestamp();
        var failed = true;
        try
        {
            await next(http);
            failed = http.Response.StatusCode >= 500;
        }
        finally
        {
            http.RequestServices.GetRequiredService<ILoadMeter>().Record(Stopwatch.GetElapsedTime(started), failed);
        }
    });

    private sealed record MetersLoadMetadata;
}
