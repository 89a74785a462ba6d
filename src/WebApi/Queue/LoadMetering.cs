using System.Diagnostics;
using PickGo.Application.Queue;

namespace PickGo.WebApi.Queue;

/// <summary>Measures the reserving endpoints for the admission policy: what those inside feel decides how many may come in.</summary>
internal static class LoadMetering
{
    public static TBuilder MetersLoad<TBuilder>(this TBuilder route) where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new MetersLoadMetadata());

    /// <summary>
    /// Beside the handler, not in it: failures and the time to write the answer count too. Only what the server did or failed to do for a
    /// member counts; what a client can cause (bad input, refusals, calls without a token, calls that it breaks off) never moves the rate.
    /// </summary>
    public static void UseLoadMetering(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<MetersLoadMetadata>() is null)
        {
            await next(http);
            return;
        }

        var started = Stopwatch.GetTimestamp();
        int? status = StatusCodes.Status500InternalServerError;
        try
        {
            await next(http);
            status = http.Response.StatusCode;
        }
        catch (BadHttpRequestException)
        {
            status = null;
            throw;
        }
        finally
        {
            if (status is < 400 or >= 500 && http.User.Identity?.IsAuthenticated == true && !http.RequestAborted.IsCancellationRequested)
                http.RequestServices.GetRequiredService<ILoadMeter>().Record(Stopwatch.GetElapsedTime(started), status >= 500);
        }
    });

    private sealed record MetersLoadMetadata;
}
