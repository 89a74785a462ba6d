using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Identity.Passkeys;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Scheduling;

namespace PickGo.Infrastructure.Identity;

internal static class FactorSetup
{
    public static void AddSecondFactors(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<PasskeySettings>(configuration, PasskeySettings.Section);
        services.AddSingleton<ITotp, TotpCodes>();
        services.AddSingleton<IFactorProtection, FactorProtection>();
        services.AddSingleton<PasskeySite>();
        services.AddSingleton<IPasskeyChallenges, RedisPasskeyChallenges>();
        services.AddSingleton<IConfigureOptions<IdentityPasskeyOptions>, ConfigurePasskeys>();
        // Of Identity only the passkeys: accounts, passwords and log-ins are our own.
        services.AddIdentityCore<PasskeyUser>().AddUserStore<PasskeyStore>();
        services.AddScoped<IPasskeyHandler<PasskeyUser>, PasskeyHandler<PasskeyUser>>();
        services.AddScoped<IPasskeys, WebAuthnPasskeys>();
        services.AddCleanup((db, now, ct) => db.PendingLogIns.Where(p => p.StartedAt <= now - PendingLogIn.Lifetime).ExecuteDeleteAsync(ct));
    }
}
