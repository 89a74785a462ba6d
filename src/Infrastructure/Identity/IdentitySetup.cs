using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Identity;
using PickGo.Application.Queue;
using PickGo.Infrastructure.Identity.OAuth;
using PickGo.Infrastructure.Identity.Social;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Scheduling;

namespace PickGo.Infrastructure.Identity;

internal static class IdentitySetup
{
    /// <summary>For so long a device that logged in is the member's own.</summary>
    private static readonly TimeSpan DevicesKnownFor = TimeSpan.FromDays(366);

    /// <summary>An address that nobody went on with is forgotten.</summary>
    private static readonly TimeSpan AddressesKeptFor = TimeSpan.FromHours(1);

    public static void AddIdentity(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<IdentityOptions>(configuration, IdentityOptions.Section);
        services.AddSettings<KeyOptions>(configuration, KeyOptions.Section);
        services.AddSettings<SocialOptions, SocialOptionsCheck>(configuration, SocialOptions.Section);
        services.AddSingleton<KeyProtection>();
        services.AddSingleton<KeyRing>();
        services.AddSingleton<SigningKeyStore>();
        services.AddHostedService<SigningKeyRefresh>();
        services.AddSingleton<IAccessTokens, JwtAccessTokens>();
        services.AddSingleton<IPasswords, IdentityPasswords>();
        services.AddSingleton<IPasswordGuesses, PasswordGuesses>();
        services.AddSingleton<ILoginThrottle, RedisLoginThrottle>();
        services.AddSingleton<IMailThrottle, RedisMailThrottle>();
        services.AddSingleton<LockedAccounts>();
        services.AddSingleton<ILockedAccounts>(p => p.GetRequiredService<LockedAccounts>());
        services.AddSingleton<IBarredMembers>(p => p.GetRequiredService<LockedAccounts>());
        services.AddHostedService(p => p.GetRequiredService<LockedAccounts>());
        services.AddSingleton<EndedSessions>();
        services.AddSingleton<IEndedSessions>(p => p.GetRequiredService<EndedSessions>());
        services.AddHostedService(p => p.GetRequiredService<EndedSessions>());
        services.AddSecondFactors(configuration);
        services.AddOAuth();
        services.AddCleanup((db, now, ct) => db.LoginSessions.Where(s => s.LastUsedAt <= now - DevicesKnownFor).ExecuteDeleteAsync(ct));
        services.AddCleanup((db, now, ct) => db.EmailVerifications.Where(v => v.SentAt <= now - AddressesKeptFor).ExecuteDeleteAsync(ct));
        services.AddCleanup((db, now, ct) => db.EmailChanges.Where(c => c.AskedAt <= now - AddressesKeptFor).ExecuteDeleteAsync(ct));
        services.AddCleanup((db, now, ct) => db.SocialVisits.Where(v => v.ExpiresAt <= now).ExecuteDeleteAsync(ct));
        services.AddCleanup((db, now, ct) => db.PasswordResets.Where(r => r.ExpiresAt <= now).ExecuteDeleteAsync(ct));
        services.AddCleanup((db, now, ct) => db.RefreshTokens.Where(t => t.ExpiresAt <= now).ExecuteDeleteAsync(ct));
    }
}
