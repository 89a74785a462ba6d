using PickGo.TossSandbox.Payments;
using PickGo.TossSandbox.Platform;

namespace PickGo.TossSandbox.Faults;

/// <summary>The switches of what goes wrong, and the calls that they strike.</summary>
public static class FaultEndpoints
{
    /// <summary>Longer than any client waits.</summary>
    private const int LongSilenceMs = 120_000;

    private const int DelayByDefaultMs = 1_000;

    public static void MapFaults(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sandbox/faults", (FaultInjector injector) => Results.Json(injector.Settings, Json.Format));
        routes.MapPut("/sandbox/faults", SetAsync);
    }

    /// <summary>Lets faults strike a call of the gateway's API.</summary>
    public static RouteHandlerBuilder MayFail(this RouteHandlerBuilder route, FaultTarget target) => route.AddEndpointFilter(async (context, next) =>
    {
        var http = context.HttpContext;
        var rule = http.RequestServices.GetRequiredService<FaultInjector>().Draw(target);
        switch (rule.Mode)
        {
            case FaultModes.Delay:
                await WaitAsync(http, rule.DelayMs ?? DelayByDefaultMs);
                return await next(context);
            case FaultModes.Error:
                ForcedErrors.Force(http, ForcedErrors.Find(rule.Code ?? "") ?? TossErrors.Broken);
                return await next(context);
            case FaultModes.TimeoutBefore:
                return await StaySilentAsync(http, rule);
            case FaultModes.TimeoutAfter:
                await next(context);
                return await StaySilentAsync(http, rule);
            case FaultModes.Drop:
                await next(context);
                http.Abort();
                return Results.Empty;
            case FaultModes.Twice:
                http.Request.EnableBuffering();
                await next(context);
                http.Request.Body.Position = 0;
                return await next(context);
            default:
                return await next(context);
        }
    });

    private static async Task<IResult> SetAsync(HttpContext http, FaultInjector injector)
    {
        var (settings, error) = await Json.ReadAsync<FaultSettings>(http.Request);
        if (error is not null)
            return Reply.Of(error).ToResult();
        injector.Set(settings!);
        return Results.Json(injector.Settings, Json.Format);
    }

    private static async Task<IResult> StaySilentAsync(HttpContext http, FaultRule rule)
    {
        await WaitAsync(http, rule.DelayMs ?? LongSilenceMs);
        http.Abort();
        return Results.Empty;
    }

    private static async Task WaitAsync(HttpContext http, int milliseconds)
    {
        var time = http.RequestServices.GetRequiredService<TimeProvider>();
        // Whoever hangs up has waited long enough: what was begun goes on without them.
        await Task.Delay(TimeSpan.FromMilliseconds(milliseconds), time, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
