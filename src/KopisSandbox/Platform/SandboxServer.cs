using PickGo.KopisSandbox.Api;
using PickGo.KopisSandbox.Catalogue;
using PickGo.KopisSandbox.Faults;
using PickGo.KopisSandbox.Pictures;
using PickGo.Sandboxes;

namespace PickGo.KopisSandbox.Platform;

/// <summary>The open data of performing arts for development, tests and benchmarks: invented performances in KOPIS' own form.</summary>
public static class SandboxServer
{
    private const long MaxBodyBytes = 64 * 1024;

    public static WebApplication Build(string[] args, TimeProvider time)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [.. args.Where(arg => arg != ParentWatch.Flag)],
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
            kestrel.AddServerHeader = false;
        });
        if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls("http://127.0.0.1:8082");
        AddServices(builder, time);

        var app = builder.Build();
        app.MapApi();
        app.MapPictures();
        app.MapFaults();
        app.MapCatalogue();
        app.MapPages();
        return app;
    }

    private static void AddServices(WebApplicationBuilder builder, TimeProvider time)
    {
        var services = builder.Services;
        services.AddSingleton(time);
        services.AddOptions<SandboxOptions>().Bind(builder.Configuration.GetSection(SandboxOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Catalogues>();
        services.AddSingleton<CallMeter>();
        services.AddSingleton<FaultInjector>();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
    }
}
