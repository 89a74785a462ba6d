using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Identity;
using PickGo.Application.Queue;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Scheduling;

namespace PickGo.Infrastructure.Identity;

internal static class IdentitySetup
{
    public static void AddIdentity(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<IdentityOptions>(configuration, IdentityOptions.Section);
        services.AddSettings<KeyOptions>(configuration, KeyOptions.Section);
        services.AddSingleton<KeyProtection>();
        services.AddSingleton<KeyRing>();
        services.AddSingleton<SigningKeyStore>();
        services.AddHostedService<SigningKeyRefresh>();
        services.AddSingleton<IAccessTokens, JwtAccessTokens>();
        services.AddSingleton<IPasswords, IdentityPasswords>();
        services.AddSingleton<LockedAccounts>();
        services.AddSingleton<ILockedAccounts>(p => p.GetRequiredService<LockedAccounts>());
        services.AddSingleton<IBarredMembers>(p => p.GetRequiredService<LockedAccounts>());
        services.AddHostedService(p => p.GetRequiredService<LockedAccounts>());
        services.AddCleanup((db, now, ct) => db.RefreshTokens.Where(t => t.ExpiresAt <= now).ExecuteDeleteAsync(ct));
    }
}
