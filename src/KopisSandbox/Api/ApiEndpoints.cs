using Microsoft.Extensions.Options;
using PickGo.KopisSandbox.Catalogue;
using PickGo.KopisSandbox.Faults;
using PickGo.KopisSandbox.Platform;

namespace PickGo.KopisSandbox.Api;

/// <summary>The three calls below <c>/openApi/restful</c>.</summary>
internal static class ApiEndpoints
{
    public const string Root = "/openApi/restful";

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Root);
        api.AddEndpointFilter(CountAndCheckKeyAsync);
        api.MapGet("/pblprfr", List).MayFail(FaultTarget.List);
        api.MapGet("/pblprfr/{id}", ShowPerformance).MayFail(FaultTarget.Performance);
        api.MapGet("/prfplc/{id}", ShowVenue).MayFail(FaultTarget.Venue);
    }

    /// <summary>Every call counts, whatever becomes of it.</summary>
    private static async ValueTask<object?> CountAndCheckKeyAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var isSuspended = http.RequestServices.GetRequiredService<CallMeter>().Count();
        var key = http.RequestServices.GetRequiredService<IOptions<SandboxOptions>>().Value.ServiceKey;
        return isSuspended || http.Request.Query["service"] != key ? KopisError.UnknownKey.ToResult() : await next(context);
    }

    private static IResult List(HttpContext http, Catalogues catalogues)
    {
        var (query, error) = ListQuery.Read(http.Request.Query);
        var today = catalogues.Today;
        return error?.ToResult() ?? Xml.ToResult(PerformanceXml.List(query!.Of(catalogues.All, today), BaseUrl.Of(http), today));
    }

    private static IResult ShowPerformance(string id, HttpContext http, Catalogues catalogues) => catalogues.Find(id) is { } performance
        ? Xml.ToResult(PerformanceXml.Detail(performance, BaseUrl.Of(http), catalogues.Today))
        : KopisError.NoData.ToResult();

    private static IResult ShowVenue(string id)
    {
        if (id == CatalogueMaker.MissingVenue) return Results.StatusCode(StatusCodes.Status400BadRequest);

        return Xml.ToResult(Venues.All.FirstOrDefault(v => v.Id == id) is { } venue ? VenueXml.Detail(venue) : Xml.Write(_ => { }));
    }
}
