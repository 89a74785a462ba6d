namespace PickGo.WebApi.Platform;

/// <summary>Where tokens may stand: histories, proxies' logs and caches keep addresses and answers.</summary>
internal static class Tokens
{
    /// <summary>For streams and hubs, where a browser cannot set headers: <c>access_token</c> and <c>entryPass</c> may come in the query.</summary>
    public static TBuilder TakesTokensFromQuery<TBuilder>(this TBuilder route) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new TokensInQueryMetadata());

    public static bool TakesTokensFromQuery(this HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<TokensInQueryMetadata>() is not null;

    /// <summary>Answers with a token or a pass, which no cache may keep.</summary>
    public static RouteHandlerBuilder GivesTokens(this RouteHandlerBuilder route) => route.AddEndpointFilter((context, next) =>
    {
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        return next(context);
    });

    private sealed record TokensInQueryMetadata;
}
