using System.IO.Compression;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.SignalR;
using PickGo.Application;
using PickGo.Application.Legal;
using PickGo.Application.Platform;
using PickGo.Infrastructure;
using PickGo.Infrastructure.Identity;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.RateLimiting;
using PickGo.WebApi.Admin;
using PickGo.WebApi.Catalogue;
using PickGo.WebApi.Catalogue.Links;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Identity.OAuth;
using PickGo.WebApi.Identity.Social;
using PickGo.WebApi.Legal;
using PickGo.WebApi.Members;
using PickGo.WebApi.Payments;
using PickGo.WebApi.Platform;
using PickGo.WebApi.Queue;
using PickGo.WebApi.Reservations;
using PickGo.WebApi.Reviews;
using PickGo.WebApi.Seats;
using Scalar.AspNetCore;

namespace PickGo.WebApi;

/// <summary>Puts the server together; whoever hosts it may add engines between the two steps.</summary>
public static class PickGoServer
{
    private const int MaxBodyBytes = 256 * 1024;

    /// <summary>Two tokens in a query and a handful of cookies are 4 KiB.</summary>
    private const int MaxHeaderBytes = 16 * 1024;

    private static readonly TimeSpan HeadersWithin = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan ShutdownWithin = TimeSpan.FromSeconds(8);

    /// <summary>Whether the contract and the page that shows it are served; by default only in development.</summary>
    private const string ApiDocsSetting = "ApiDocs:Enabled";

    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
            kestrel.Limits.MaxRequestHeadersTotalSize = MaxHeaderBytes;
            kestrel.Limits.RequestHeadersTimeout = HeadersWithin;
        });
        return builder;
    }

    /// <param name="builder">With every engine's settings.</param>
    /// <param name="replace">Registers stand-ins over what the server registered itself.</param>
    public static WebApplication Build(WebApplicationBuilder builder, Action<IServiceCollection>? replace = null)
    {
        var services = builder.Services;
        services.AddApplication();
        services.AddInfrastructure(builder.Configuration);
        services.AddSingleton<IPageLinks, HomeLinks>();
        services.AddSingleton<PageHeads>();
        services.AddSingleton<WrittenJson>();
        services.AddSingleton<IPageHeads, PostHeads>();
        services.AddSingleton<IPageHeads, VenueHeads>();
        services.AddSingleton<SeatsBroadcaster>();
        services.AddSingleton<SeatsConnections>();
        services.AddSingleton<HubLifetimeManager<SeatsHub>>(p => p.GetRequiredService<SeatsConnections>());
        services.AddPickGoAuthentication();
        services.AddOAuthServer();
        builder.AddPortal();
        services.AddSocialClient(builder.Configuration);
        services.AddPickGoSecurity(builder.Configuration);
        services.AddPickGoHealth(builder.Configuration);
        services.AddPickGoOpenApi();
        services.AddSellerOnThePage();
        services.AddExceptionHandler<ProblemHandling>();
        services.AddProblemDetails();
        services.AddResponseCompression(o => o.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        services.ConfigureHttpJsonOptions(o => Configure(o.SerializerOptions));
        // Whoever replaces this server waits ten seconds before it is killed; everything ends at once and beside each other.
        services.Configure<HostOptions>(o => (o.ShutdownTimeout, o.ServicesStopConcurrently) = (ShutdownWithin, true));
        services.AddLiveHubs().AddJsonProtocol(o => Configure(o.PayloadSerializerOptions));
        replace?.Invoke(services);
        if (IsDescribing) services.RemoveBackgroundWork();

        var app = builder.Build();
        // Read now: a text that cannot be served ends the start, and not a buyer's visit.
        app.Services.GetRequiredService<ILegalTexts>();
        Announce(app);
        UsePipeline(app);
        MapRoutes(app);
        return app;
    }

    /// <summary>The build starts the server to read its OpenAPI document, and must not start its background work.</summary>
    private static bool IsDescribing => Assembly.GetEntryAssembly()?.GetName().Name == "GetDocument.Insider";

    private static void UsePipeline(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseExceptionHandler();
        app.UseStatusCodePages(ProblemHandling.DescribeStatusAsync);
        app.UseRequestText();
        app.UseRouting();
        app.UseLoadMetering();
        app.UseAdminClient();
        app.UseCustomerClient();
        app.UseCors();
        app.UseRateLimits(authenticate: a => a.UsePickGoAuthentication());
        app.UseClientAccess();
        app.UseAuthorization();
        app.UseRequestContext();
    }

    private static void MapRoutes(WebApplication app)
    {
        var api = app.MapGroup("/api").Refuses(CommonErrors.Busy, CommonErrors.RateLimited(0)).RefusesUnknownInput().Limits(RateLimitPolicy.Default).StatesClientAccess();
        api.MapIdentity();
        api.MapPasskeys();
        api.MapSecondFactors();
        api.MapMembers();
        api.MapImages();
        api.MapConnectedApps();
        api.MapSocial();
        api.MapSocialAccounts();
        api.MapAdminAccounts();
        api.MapAdminClients();
        api.MapAdminSessions();
        api.MapAdminPerformances();
        api.MapAdminImports();
        api.MapAdminPlans();
        api.MapOperations();
        api.MapAdminAudit();
        api.MapCatalogue();
        api.MapPictures();
        api.MapLegal();
        api.MapQueue();
        api.MapAdminQueues();
        api.MapSeats();
        api.MapAdminSeats();
        api.MapReservations();
        api.MapTicketKeys();
        api.MapAdminReservations();
        api.MapPayments();
        api.MapAdminPayments();
        api.MapReviews();
        api.MapAdminReviews();
        app.MapHub<QueueHub>("/hubs/queue").TakesTokensFromQuery().Limits(RateLimitPolicy.Default);
        app.MapHub<SeatsHub>("/hubs/seats").TakesTokensFromQuery().Limits(RateLimitPolicy.Default);
        app.MapSiteMap();
        app.MapOAuth();
        app.MapPickGoHealth();
        // Nobody needs them to buy, and whoever looks for a way in reads them first.
        if (!app.Configuration.GetValue(ApiDocsSetting, app.Environment.IsDevelopment())) return;

        app.MapOpenApi().AllowAnonymous();
        app.MapScalarApiReference("/docs", o => o.WithTitle("PickGo API")).AllowAnonymous();
    }

    private static void Announce(WebApplication app)
    {
        foreach (var engine in app.Services.GetRequiredService<EngineStatus>().Missing()) WebApiLog.EngineMissing(app.Logger, engine);
        if (!app.Services.GetRequiredService<KeyProtection>().IsOn) WebApiLog.KeysInTheClear(app.Logger);
    }

    private static void RemoveBackgroundWork(this IServiceCollection services)
    {
        foreach (var service in services.Where(s => s.ServiceType == typeof(IHostedService)
            && s.ImplementationType?.Namespace?.StartsWith("PickGo", StringComparison.Ordinal) == true).ToList()) services.Remove(service);
    }

    private static void Configure(JsonSerializerOptions json)
    {
        json.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        json.NumberHandling = JsonNumberHandling.Strict;
        json.AllowDuplicateProperties = false;
        json.Converters.Add(new JsonStringEnumConverter());
        json.Converters.Add(new WholeText());
        json.Converters.Add(new InstantWithOffset());
    }
}
