using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace PickGo.Bench;

/// <summary>The ceiling: an endpoint that checks the token and does nothing.</summary>
internal static class NoOp
{
    public const string Path = "/bench/noop";

    public static void Map(WebApplication app) => app.MapPost(Path, () => TypedResults.Ok()).RequireAuthorization();
}
