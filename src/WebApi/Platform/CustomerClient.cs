using Microsoft.Extensions.FileProviders;

namespace PickGo.WebApi.Platform;

/// <summary>Serves the built customer client: hashed assets for ever, the page itself always fresh.</summary>
internal static class CustomerClient
{
    private const string PathSetting = "Clients:Customer:Path";
    private const string Page = "/index.html";

    /// <summary>Paths that are never pages of the client.</summary>
    private static readonly PathString[] NotPages = ["/api", "/hubs", "/openapi", "/docs", "/health", "/connect", "/.well-known"];

    public static void UseCustomerClient(this WebApplication app)
    {
        var path = app.Configuration[PathSetting] ?? Path.Combine(app.Environment.ContentRootPath, "wwwroot");
        if (!File.Exists(Path.Combine(path, "index.html"))) return;

        // The client's own addresses (/posts/7) are answered with the page. This asks routing first, where a fallback route
        // would take part in it and turn "wrong method" and "wrong media type" of the API into "not found".
        app.Use((http, next) =>
        {
            if (http.GetEndpoint() is null && IsPage(http.Request)) http.Request.Path = Page;
            return next(http);
        });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Path.GetFullPath(path)),
            OnPrepareResponse = context => context.Context.Response.Headers.CacheControl =
                context.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache",
        });
    }

    private static bool IsPage(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !Path.HasExtension(request.Path.Value)
        && !Array.Exists(NotPages, p => request.Path.StartsWithSegments(p));
}
