using Microsoft.Extensions.FileProviders;

namespace PickGo.WebApi.Platform;

/// <summary>Serves the built customer client: hashed assets for ever, the page itself always fresh.</summary>
internal static class CustomerClient
{
    private const string PathSetting = "Clients:Customer:Path";

    /// <summary>Paths that are never pages of the client.</summary>
    private static readonly PathString[] NotPages = ["/api", "/hubs", "/openapi", "/docs", "/health", "/connect", "/.well-known"];

    public static void UseCustomerClient(this WebApplication app)
    {
        var path = app.Configuration[PathSetting] ?? Path.Combine(app.Environment.ContentRootPath, "wwwroot");
        if (!File.Exists(Path.Combine(path, "index.html"))) return;

        // The client's own addresses (/posts/7) are answered with the page. This asks routing first, where a fallback route
        // would take part in it and turn "wrong method" and "wrong media type" of the API into "not found".
        var pages = new ClientPages(path, app.Services.GetServices<PageFact>());
        var files = new PhysicalFileProvider(Path.GetFullPath(path));
        var policies = app.Services.GetRequiredService<BrowserPolicies>();
        var packed = new Precompressed(files);
        var links = app.Services.GetServices<IPageLinks>().ToList();
        var heads = app.Services.GetRequiredService<PageHeads>();
        app.Use((http, next) =>
        {
            if (http.GetEndpoint() is not null || !IsRead(http.Request)) return next(http);
            if (IsPage(http.Request)) return SendAsync(http);

            packed.Prefer(http);
            return next(http);
        });

        async Task SendAsync(HttpContext http)
        {
            var (page, exists) = pages.Find(http.Request.Path.Value!);
            if (exists) (page, exists) = await heads.FillAsync(page, http);
            http.Response.Headers.ContentSecurityPolicy = policies.Page;
            http.Response.Headers.Link = links.SelectMany(l => l.Of(http.Request.Path)).ToArray();
            await page.SendAsync(http, exists);
        }

        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            ContentTypeProvider = packed,
            OnPrepareResponse = context =>
            {
                context.Context.Response.Headers.CacheControl =
                    context.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";
                Precompressed.Say(context);
            },
        });
    }

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private static bool IsPage(HttpRequest request) =>
        !Path.HasExtension(request.Path.Value) && !Array.Exists(NotPages, p => request.Path.StartsWithSegments(p));
}
