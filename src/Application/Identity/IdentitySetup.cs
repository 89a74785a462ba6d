using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Identity.Social;
using PickGo.Application.Platform;

namespace PickGo.Application.Identity;

internal static class IdentitySetup
{
    public static void AddIdentity(this IServiceCollection services)
    {
        services.AddScoped<RefreshTokens>();
        services.AddScoped<PresentPassword>();
        services.AddScoped<LogInSteps>();
        services.AddScoped<SecondFactors>();
        services.AddScoped<SecondFactorCodes>();
        services.AddScoped<PendingLogIns>();
        services.AddScoped<Presence>();
        services.AddScoped<IPersonalData, PasskeyData>();
        services.AddScoped<SocialVisits>();
        services.AddScoped<IPersonalData, AccountData>();
        services.AddScoped<IPersonalData, ConnectedAppData>();
        services.AddScoped<IPersonalData, SocialData>();
        services.AddOutboxEvent<EmailCodeAsked, SendEmailCodeMail>();
        services.AddOutboxEvent<EmailChangeAsked, SendEmailChangeMail>();
        services.AddOutboxEvent<PasswordResetAsked, SendPasswordResetMail>();
    }
}
