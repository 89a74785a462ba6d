using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PickGo.Application.Payments;
using PickGo.Domain.Payments;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Scheduling;

namespace PickGo.Infrastructure.Payments;

internal static class PaymentsSetup
{
    public static void AddPayments(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<TossOptions>(configuration, TossOptions.Section);
        services.AddSettings<PaymentOptions, PaymentOptionsValidator>(configuration, PaymentOptions.Section)
            .Positive(PaymentOptions.Section, (nameof(PaymentOptions.FollowSeconds), o => o.FollowSeconds),
                (nameof(PaymentOptions.AskEverySeconds), o => o.AskEverySeconds),
                (nameof(PaymentOptions.AbandonAfterHours), o => o.AbandonAfterHours));
        services.AddRequiredEngine("payment", "Toss:SecretKey and Toss:ClientKey",
            p => p.GetRequiredService<IOptions<TossOptions>>().Value.SecretKey is not null);
        services.AddSingleton<IGatewayPace, RedisGatewayPace>();
        services.AddHttpClient<IPaymentGateway, TossGateway>(Configure);
        services.AddJob<ReconcileJob>(TimeSpan.FromSeconds(5));
        services.AddCleanup((db, now, ct) =>
        {
            var old = now - ProcessedWebhook.KeptFor;
            return db.ProcessedWebhooks.Where(w => w.ProcessedAt <= old).ExecuteDeleteAsync(ct);
        });
    }

    private static void Configure(IServiceProvider provider, HttpClient http)
    {
        var toss = provider.GetRequiredService<IOptions<TossOptions>>().Value;
        http.BaseAddress = new Uri(toss.BaseUrl.TrimEnd('/') + "/");
        http.Timeout = TimeSpan.FromSeconds(toss.TimeoutSeconds);
        var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{toss.SecretKey}:"));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
    }
}
