using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PickGo.Application.Identity;
using PickGo.Application.Payments;
using PickGo.Application.Queue;
using PickGo.Application.Reservations;
using PickGo.Infrastructure.Payments;
using PickGo.Infrastructure.Platform.Outbox;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Platform.Redis;
using PickGo.Infrastructure.Platform.Smtp;
using PickGo.Infrastructure.Seats;

namespace PickGo.Infrastructure.Platform;

/// <summary>Reads every setting once at start, and refuses to start with one that cannot work.</summary>
internal static class OptionsSetup
{
    public static void AddPickGoOptions(this IServiceCollection services, IConfiguration configuration)
    {
        services.Bind<RedisOptions>(configuration, RedisOptions.Section)
            .Positive(RedisOptions.Section, (nameof(RedisOptions.TimeoutMilliseconds), o => o.TimeoutMilliseconds));
        services.Bind<DatabaseOptions>(configuration, DatabaseOptions.Section);
        services.Bind<SeatOptions>(configuration, SeatOptions.Section);
        services.Bind<IdentityOptions>(configuration, IdentityOptions.Section)
            .Positive(IdentityOptions.Section, (nameof(IdentityOptions.AccessTokenSeconds), o => o.AccessTokenSeconds),
                (nameof(IdentityOptions.RefreshTokenDays), o => o.RefreshTokenDays));
        services.Bind<ReservationOptions>(configuration, ReservationOptions.Section)
            .Positive(ReservationOptions.Section, (nameof(ReservationOptions.StartPaymentSeconds), o => o.StartPaymentSeconds),
                (nameof(ReservationOptions.PaySeconds), o => o.PaySeconds), (nameof(ReservationOptions.ExpiryEverySeconds), o => o.ExpiryEverySeconds));
        services.Bind<QueueOptions>(configuration, QueueOptions.Section)
            .Positive(QueueOptions.Section, (nameof(QueueOptions.AdmissionsPerSecond), o => o.AdmissionsPerSecond),
                (nameof(QueueOptions.Capacity), o => o.Capacity), (nameof(QueueOptions.PassSeconds), o => o.PassSeconds),
                (nameof(QueueOptions.HeartbeatSeconds), o => o.HeartbeatSeconds), (nameof(QueueOptions.TargetLatencyMilliseconds), o => o.TargetLatencyMilliseconds))
            .Validate(o => o.MaxAdmissionsPerSecond >= o.AdmissionsPerSecond, "Queue:MaxAdmissionsPerSecond must not be less than Queue:AdmissionsPerSecond.");
        services.Bind<TossOptions>(configuration, TossOptions.Section);
        services.Bind<PaymentOptions>(configuration, PaymentOptions.Section)
            .Positive(PaymentOptions.Section, (nameof(PaymentOptions.FollowSeconds), o => o.FollowSeconds),
                (nameof(PaymentOptions.AbandonAfterHours), o => o.AbandonAfterHours));
        services.Bind<RefundOptions>(configuration, RefundOptions.Section);
        services.Bind<MailOptions>(configuration, MailOptions.Section);
        services.Bind<OutboxOptions>(configuration, OutboxOptions.Section);

        services.AddSingleton<IValidateOptions<QueueOptions>, GraceOutlivesHeartbeat>();
        services.AddSingleton<IValidateOptions<SeatOptions>, LongestHoldIsAHold>();
        services.AddSingleton<IValidateOptions<PaymentOptions>, RetryOutlivesTimeout>();
        services.AddSingleton<IValidateOptions<RefundOptions>, RefundsMakeSense>();
        services.AddSingleton<IValidateOptions<MailOptions>, MailMakesSense>();
        services.AddSingleton<IValidateOptions<OutboxOptions>, ClaimOutlivesMail>();
    }

    private static OptionsBuilder<T> Bind<T>(this IServiceCollection services, IConfiguration configuration, string section) where T : class =>
        services.AddOptions<T>().Bind(configuration.GetSection(section)).ValidateDataAnnotations().ValidateOnStart();

    private static OptionsBuilder<T> Positive<T>(this OptionsBuilder<T> builder, string section, params (string Name, Func<T, int> Read)[] settings)
        where T : class
    {
        foreach (var (name, read) in settings) builder.Validate(o => read(o) > 0, $"{section}:{name} must be at least 1.");
        return builder;
    }
}

/// <summary>A connected member must not lose the place between two signs of life.</summary>
internal sealed class GraceOutlivesHeartbeat : IValidateOptions<QueueOptions>
{
    public ValidateOptionsResult Validate(string? name, QueueOptions options) => options.GraceSeconds > options.HeartbeatSeconds
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"Queue:GraceSeconds ({options.GraceSeconds}) must be more than Queue:HeartbeatSeconds ({options.HeartbeatSeconds}).");
}

/// <summary>No hold is longer than the longest.</summary>
internal sealed class LongestHoldIsAHold : IValidateOptions<SeatOptions>
{
    public ValidateOptionsResult Validate(string? name, SeatOptions options) => options.MaxHoldSeconds >= options.HoldSeconds
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"Seats:MaxHoldSeconds ({options.MaxHoldSeconds}) must not be less than Seats:HoldSeconds ({options.HoldSeconds}).");
}

/// <summary>The reconciler must not ask about a payment while the first attempt may still be on its way.</summary>
internal sealed class RetryOutlivesTimeout(IOptions<TossOptions> toss) : IValidateOptions<PaymentOptions>
{
    public ValidateOptionsResult Validate(string? name, PaymentOptions options)
    {
        if (options.FirstRetryDelaySeconds <= toss.Value.TimeoutSeconds)
            return ValidateOptionsResult.Fail($"Payments:FirstRetryDelaySeconds ({options.FirstRetryDelaySeconds}) must be more than Toss:TimeoutSeconds ({toss.Value.TimeoutSeconds}).");
        return options.MaxRetryDelaySeconds >= options.FirstRetryDelaySeconds
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"Payments:MaxRetryDelaySeconds ({options.MaxRetryDelaySeconds}) must not be less than Payments:FirstRetryDelaySeconds ({options.FirstRetryDelaySeconds}).");
    }
}

/// <summary>Fees must not fall as the performance comes nearer, and something must be said at all.</summary>
internal sealed class RefundsMakeSense : IValidateOptions<RefundOptions>
{
    public ValidateOptionsResult Validate(string? name, RefundOptions options) =>
        options.Mistake is { } mistake ? ValidateOptionsResult.Fail(mistake) : ValidateOptionsResult.Success;
}

/// <summary>A user without a password cannot log in.</summary>
internal sealed class MailMakesSense : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options) =>
        options.Mistake is { } mistake ? ValidateOptionsResult.Fail(mistake) : ValidateOptionsResult.Success;
}
