using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue;
using PickGo.Application.Identity;
using PickGo.Application.Members;
using PickGo.Application.Payments;
using PickGo.Application.Platform;
using PickGo.Application.Queue;
using PickGo.Application.Reservations;
using PickGo.Application.Seats;
using PickGo.Infrastructure.Catalogue;
using PickGo.Infrastructure.Identity;
using PickGo.Infrastructure.Members;
using PickGo.Infrastructure.Payments;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Idempotency;
using PickGo.Infrastructure.Platform.Outbox;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Platform.Redis;
using PickGo.Infrastructure.Platform.Scheduling;
using PickGo.Infrastructure.Platform.Smtp;
using PickGo.Infrastructure.Queue;
using PickGo.Infrastructure.Reservations;
using PickGo.Infrastructure.Seats;
using StackExchange.Redis;

namespace PickGo.Infrastructure;

public static class InfrastructureSetup
{
    /// <summary>Registers the adapters of every port, and the work that runs in the background.</summary>
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddPickGoOptions(configuration);
        services.TryAddSingleton<TimeProvider>(new DatabaseClock());
        services.AddSingleton<EngineStatus>();
        services.AddSingleton<RedisStore>();
        services.AddDatabase(configuration);
        services.AddIdentity();
        services.AddQueue();
        services.AddSeats();
        services.AddPayments();
        services.AddOutbox(configuration);
        services.AddSingleton<ISessionDirectory, SessionDirectory>();
        services.AddSingleton<RedisViewCounter>();
        services.AddSingleton<IViewCounter>(p => p.GetRequiredService<RedisViewCounter>());
        services.AddSingleton<IQrCodes, QrCodes>();
        services.AddSingleton<ITicketCodes, TicketCodes>();
        services.AddScoped<IIdempotencyStore, DatabaseIdempotencyStore>();
        services.AddSchedules(configuration);
        return services;
    }

    private static void AddIdentity(this IServiceCollection services)
    {
        services.AddSingleton<KeyRing>();
        services.AddSingleton<IAccessTokens, JwtAccessTokens>();
        services.AddSingleton<IPasswords, IdentityPasswords>();
        services.AddSingleton<LockedMembers>();
        services.AddSingleton<ILockedMembers>(p => p.GetRequiredService<LockedMembers>());
        services.AddHostedService(p => p.GetRequiredService<LockedMembers>());
    }

    private static void AddQueue(this IServiceCollection services)
    {
        services.AddLiveSessions(RedisWaitingRoom.Live, QueueKeys.Live);
        services.AddSingleton<IWaitingRoom, RedisWaitingRoom>();
        services.AddSingleton<IEntryPasses, JwtEntryPasses>();
        services.AddSingleton<IQueueFeed, RedisQueueFeed>();
        services.AddSingleton<ConnectedMembers>();
        services.AddSingleton<IConnectedMembers>(p => p.GetRequiredService<ConnectedMembers>());
        services.AddSingleton<IDrawStore, DrawStore>();
        services.AddSingleton<LoadMeter>();
        services.AddSingleton<ILoadMeter>(p => p.GetRequiredService<LoadMeter>());
        services.AddSingleton<AdmissionController>();
        services.AddSingleton<IAdmissionRate>(p => p.GetRequiredService<AdmissionController>());
        services.AddHostedService(p => p.GetRequiredService<AdmissionController>());
        services.AddHostedService<QueueTicker>();
    }

    private static void AddSeats(this IServiceCollection services)
    {
        services.AddLiveSessions(RedisSeatInventory.Live, SeatKeys.Live);
        services.AddSingleton<SeatInventoryRebuilder>();
        services.AddSingleton<ISeatInventory, RedisSeatInventory>();
        services.AddSingleton<ISeatFeed, RedisSeatFeed>();
        services.AddHostedService<SeatSweeper>();
    }

    private static void AddLiveSessions(this IServiceCollection services, string name, RedisKey key)
    {
        services.AddKeyedSingleton(name, (p, _) => new LiveSessions(key, p.GetRequiredService<RedisStore>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => p.GetRequiredKeyedService<LiveSessions>(name));
    }

    private static void AddPayments(this IServiceCollection services) => services.AddHttpClient<IPaymentGateway, TossGateway>((provider, http) =>
    {
        var toss = provider.GetRequiredService<IOptions<TossOptions>>().Value;
        http.BaseAddress = new Uri(toss.BaseUrl.TrimEnd('/') + "/");
        http.Timeout = TimeSpan.FromSeconds(toss.TimeoutSeconds);
        var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{toss.SecretKey}:"));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
    });

    private static void AddOutbox(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<CompletedMessages>();
        services.AddSingleton<EventRegistry>();
        services.AddScoped<IOutbox, DatabaseOutbox>();
        if (string.IsNullOrWhiteSpace(configuration[$"{MailOptions.Section}:{nameof(MailOptions.Host)}"])) services.TryAddSingleton<IMailer, MissingMailer>();
        else services.TryAddSingleton<IMailer, SmtpMailer>();
        services.AddHostedService<OutboxDispatcher>();
    }
}
