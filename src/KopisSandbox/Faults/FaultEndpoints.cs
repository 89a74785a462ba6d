using System.Text.Json;
using PickGo.KopisSandbox.Catalogue;

namespace PickGo.KopisSandbox.Faults;

/// <summary>The switches of what goes wrong, for tests; people have a page.</summary>
internal static class FaultEndpoints
{
    public const string TrapPath = "/sandbox/trap";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static void MapFaults(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sandbox/faults", (FaultInjector faults) => Results.Json(faults.Settings, Json));
        routes.MapPut("/sandbox/faults", SetAsync);
        routes.MapGet("/sandbox/calls", (CallMeter meter, FaultInjector faults) => Results.Json(new { meter.Counts.Calls, meter.Counts.MostInASecond, meter.Counts.IsSuspended, faults.Trapped }, Json));
        routes.MapDelete("/sandbox/calls", (CallMeter meter) => meter.Reset());
        routes.MapPut("/sandbox/calls/suspension", (CallMeter meter) => meter.Suspend());
        routes.MapGet(TrapPath, (FaultInjector faults) =>
        {
            faults.Trap();
            return "secret of this machine";
        });
    }

    public static void MapCatalogue(this IEndpointRouteBuilder routes)
    {
        routes.MapPut("/sandbox/performances/{id}", (string id, Change change, Catalogues catalogues) => catalogues.Put(id, change) ? Results.NoContent() : Results.NotFound());
        routes.MapDelete("/sandbox/performances", (Catalogues catalogues) => catalogues.Reset());
    }

    /// <summary>Lets faults strike a call.</summary>
    public static void MayFail(this RouteHandlerBuilder route, FaultTarget target) => route.AddEndpointFilter(async (context, next) =>
    {
        var http = context.HttpContext;
        var rule = http.RequestServices.GetRequiredService<FaultInjector>().Draw(target, http.GetRouteValue("id") as string);
        return rule.Mode switch
        {
            FaultModes.None => await next(context),
            FaultModes.Slow => await SlowAsync(context, next, rule),
            _ => await FaultAnswers.OfAsync(http, rule),
        };
    });

    private static async ValueTask<object?> SlowAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next, FaultRule rule)
    {
        await FaultAnswers.WaitAsync(context.HttpContext, rule);
        return await next(context);
    }

    private static async Task<IResult> SetAsync(HttpContext http, FaultInjector faults)
    {
        try
        {
            var settings = await JsonSerializer.DeserializeAsync<FaultSettings>(http.Request.Body, Json, http.RequestAborted) ?? FaultSettings.None;
            if (settings.Check() is { } mistake) return Results.BadRequest(mistake);

            faults.Set(settings);
            return Results.Json(faults.Settings, Json);
        }
        catch (JsonException)
        {
            return Results.BadRequest("The body is no JSON of faults.");
        }
    }
}
