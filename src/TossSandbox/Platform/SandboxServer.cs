using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;
using PickGo.Sandboxes;
using PickGo.TossSandbox.Checkout;
using PickGo.TossSandbox.Faults;
using PickGo.TossSandbox.Payments;
using PickGo.TossSandbox.Webhooks;

namespace PickGo.TossSandbox.Platform;

/// <summary>The payment gateway of development, tests and rehearsals.</summary>
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
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
            builder.WebHost.UseUrls("http://127.0.0.1:8081");
        AddServices(builder, time);

        var app = builder.Build();
        // Read at the start, so that a journal that cannot be used stops the start and not the first payment.
        app.Services.GetRequiredService<Ledger>();
        app.UseExceptionHandler(errors => errors.Run(ShowError));
        app.UseStatusCodePages(context => ShowStatus(context.HttpContext));
        app.UseCors();
        app.MapPayments();
        app.MapTransactions();
        app.MapFaults();
        app.MapCheckout();
        return app;
    }

    private static void AddServices(WebApplicationBuilder builder, TimeProvider time)
    {
        var services = builder.Services;
        services.AddSingleton(time);
        services.AddOptions<SandboxOptions>()
            .Bind(builder.Configuration.GetSection(SandboxOptions.Section))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<SandboxOptions>, SandboxOptionsCheck>();
        services.AddSingleton(provider => new Journal(provider.GetRequiredService<IOptions<SandboxOptions>>().Value.Data));
        services.AddSingleton<Answers>();
        services.AddSingleton<Transmissions>();
        services.AddSingleton<Ledger>();
        services.AddSingleton<FaultInjector>();
        services.AddHostedService<WebhookSender>();
        services.AddSingleton<IdempotentCall>();
        services.AddCors();
        services.AddSingleton<IConfigureOptions<Microsoft.AspNetCore.Cors.Infrastructure.CorsOptions>, ShopOrigins>();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = Json.Format.Encoder);
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
    }

    private static Task ShowError(HttpContext http)
    {
        var error = http.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException bad
            ? TossErrors.InvalidRequest("요청을 읽을 수 없습니다.") with { Status = bad.StatusCode }
            : TossErrors.Broken;
        return Reply.Of(error).ToResult().ExecuteAsync(http);
    }

    private static Task ShowStatus(HttpContext http)
        => Reply.Of(new TossError(http.Response.StatusCode, "NOT_FOUND", "존재하지 않는 주소입니다.")).ToResult().ExecuteAsync(http);
}
