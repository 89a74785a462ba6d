using Microsoft.Extensions.FileProviders;

namespace PickGo.WebApi.Platform;

/// <summary>Serves the built customer client: hashed assets for ever, the page itself always fresh.</summary>
internal static class CustomerClient
{
    private const string PathSetting = "Clients:Customer:Path";

    public static void UseCustomerClient(this WebApplication app)
    {
        var path = app.Configuration[PathSetting] ?? Path.Combine(app.Environment.ContentRootPath, "wwwroot");
        if (!File.Exists(Path.Combine(path, "index.html"))) return;

        var files = new PhysicalFileProvider(Path.GetFullPath(path));
        var options = new StaticFileOptions
        {
            FileProvider = files,
            OnPrepareResponse = context => context.Context.Response.Headers.CacheControl =
                context.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache",
        };
        app.UseStaticFiles(options);
        app.MapFallbackToFile("{*path:nonfile}", "index.html", options).ExcludeFromDescription();
    }
}
