using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PickGo.Application.Platform;
using PickGo.Infrastructure.Platform.Smtp;

namespace PickGo.Infrastructure.Platform.Outbox;

internal static class OutboxSetup
{
    public static void AddOutbox(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<OutboxOptions, ClaimOutlivesMail>(configuration, OutboxOptions.Section);
        services.AddSettings<MailOptions, MailOptionsValidator>(configuration, MailOptions.Section);
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<CompletedMessages>();
        services.AddSingleton<EventRegistry>();
        services.AddScoped<IOutbox, DatabaseOutbox>();
        if (string.IsNullOrWhiteSpace(configuration[$"{MailOptions.Section}:{nameof(MailOptions.Host)}"])) services.TryAddSingleton<IMailer, MissingMailer>();
        else services.TryAddSingleton<IMailer, SmtpMailer>();
        services.AddRequiredEngine("mail", "Mail:Host", p => p.GetService(typeof(IMailer)) is not MissingMailer);
        services.AddHostedService<OutboxDispatcher>();
    }
}
