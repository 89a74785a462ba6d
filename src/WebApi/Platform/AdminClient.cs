using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace PickGo.WebApi.Platform;

/// <summary>
/// Serves the built operators' portal under <see cref="Path"/>: hashed files for ever, its page anew for each visit. Its policy is stricter than
/// the shop's, for nobody pays here; the styles of its components come with the scripts and carry the page's nonce.
/// </summary>
internal static partial class AdminClient
{
    public const string Path = "/admin";
    private const string PathSetting = "Clients:Admin:Path";

    /// <summary>Where the build leaves room for the nonce.</summary>
    private const string NoncePlace = "CSP_NONCE";
    private const int NonceBytes = 16;

    /// <returns>The folder of the built portal; null where there is none.</returns>
    public static string? FolderOf(IConfiguration configuration, IHostEnvironment environment)
    {
        var folder = configuration[PathSetting] ?? System.IO.Path.Combine(environment.ContentRootPath, "wwwroot", "admin");
        return File.Exists(System.IO.Path.Combine(folder, "index.html")) ? System.IO.Path.GetFullPath(folder) : null;
    }

    public static void UseAdminClient(this WebApplication app)
    {
        if (FolderOf(app.Configuration, app.Environment) is not { } folder) return;

        var html = File.ReadAllText(System.IO.Path.Combine(folder, "index.html"));
        var files = new PhysicalFileProvider(folder);
        var packed = new Precompressed(files);
        app.Map(Path, portal =>
        {
            portal.Use((http, next) =>
            {
                if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method)) return next(http);
                if (IsPage(http.Request)) return SendAsync(http, html);

                packed.Prefer(http);
                return next(http);
            });
            portal.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = packed, OnPrepareResponse = Keep });
        });
    }

    /// <summary>The page is asked for by any address of the portal; the file itself has no nonce and is none.</summary>
    private static bool IsPage(HttpRequest request) => !System.IO.Path.HasExtension(request.Path.Value) || request.Path == "/index.html";

    private static Task SendAsync(HttpContext http, string html)
    {
        // Addresses in the page are relative to the folder.
        if (!http.Request.Path.HasValue)
        {
            http.Response.Redirect(Path + "/" + http.Request.QueryString);
            return Task.CompletedTask;
        }

        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        http.Response.Headers.ContentSecurityPolicy = BrowserPolicies.Portal(nonce);
        // A page that was kept would bring a nonce that somebody may have read.
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentType = "text/html; charset=utf-8";
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.WriteAsync(html.Replace(NoncePlace, nonce, StringComparison.Ordinal), http.RequestAborted);
    }

    private static void Keep(Microsoft.AspNetCore.StaticFiles.StaticFileResponseContext context)
    {
        context.Context.Response.Headers[HeaderNames.CacheControl] = Hashed().IsMatch(context.File.Name) ? "public, max-age=31536000, immutable" : "no-cache";
        Precompressed.Say(context);
    }

    /// <summary>As the portal's build names what may be kept: <c>main-5HQ3ZK2B.js</c>.</summary>
    [GeneratedRegex(@"-[A-Z0-9]{8}\.\w+(\.br)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Hashed();
}
