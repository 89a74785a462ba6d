using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue.Import;
using PickGo.Infrastructure.Platform;
using Polly;
using Polly.Timeout;

namespace PickGo.Infrastructure.Catalogue.Import;

internal static class KopisSetup
{
    private static readonly TimeSpan NamesLive = TimeSpan.FromMinutes(2);

    /// <summary>From outside inwards: repeat, wait for the turn, watch the time, read, sign.</summary>
    public static void AddKopis(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<KopisOptions, KopisOptionsValidator>(configuration, KopisOptions.Section);
        services.AddSingleton<KopisPace>();
        services.AddTransient<KopisPaceHandler>();
        services.AddTransient<KopisAnswerHandler>();
        services.AddTransient<KopisKeyHandler>();

        services.AddHttpClient<IPictures, KopisPictures>(http => http.Timeout = Timeout.InfiniteTimeSpan).ConfigurePrimaryHttpMessageHandler(Lines).RemoveAllLoggers();
        var client = services.AddHttpClient<IKopis, KopisClient>(Configure).ConfigurePrimaryHttpMessageHandler(Lines).RemoveAllLoggers();
        client.AddResilienceHandler("kopis-repeat", (pipeline, context) => pipeline.AddRetry(Repeating(OptionsOf(context.ServiceProvider))));
        client.AddHttpMessageHandler<KopisPaceHandler>();
        // Waiting for the turn takes nothing of the attempt's time.
        client.AddResilienceHandler("kopis-attempt", (pipeline, context) => pipeline.AddTimeout(TimeSpan.FromSeconds(OptionsOf(context.ServiceProvider).TimeoutSeconds)));
        client.AddHttpMessageHandler<KopisAnswerHandler>();
        client.AddHttpMessageHandler<KopisKeyHandler>();
    }

    private static void Configure(IServiceProvider provider, HttpClient http)
    {
        http.BaseAddress = new Uri(OptionsOf(provider).BaseUrl.TrimEnd('/') + "/");
        // The handlers know how long an attempt may take, and somebody may wait long for their turn.
        http.Timeout = Timeout.InfiniteTimeSpan;
    }

    /// <summary>Nobody is sent elsewhere with the key. Traces of .NET show addresses, and this one has the key in it: it makes none.</summary>
    private static SocketsHttpHandler Lines() => new() { AllowAutoRedirect = false, UseCookies = false, ActivityHeadersPropagator = null, PooledConnectionLifetime = NamesLive };

    /// <summary>
    /// Every question may be asked twice. Repeated is what passes: no answer, a server's error, rubbish; not what KOPIS said and means, above all not a
    /// refused key. A wait that is named from outside would have no bound, and is not heeded.
    /// </summary>
    private static HttpRetryStrategyOptions Repeating(KopisOptions options) => new()
    {
        // Zero is no strategy to Polly: one that never strikes.
        MaxRetryAttempts = Math.Max(1, options.Retries),
        ShouldHandle = args => ValueTask.FromResult(options.Retries > 0 && IsPassing(args.Outcome)),
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = TimeSpan.FromMilliseconds(options.FirstRetryMilliseconds),
        ShouldRetryAfterHeader = false,
    };

    private static bool IsPassing(Outcome<HttpResponseMessage> outcome) => outcome.Exception is { } exception
        ? exception is HttpRequestException or IOException or TimeoutRejectedException
        : outcome.Result?.Content is KopisContent { Answer.IsPassing: true };

    private static KopisOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<KopisOptions>>().Value;
}
