using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.EntityFrameworkCore.Models;
using PickGo.Application.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Platform.Scheduling;

namespace PickGo.Infrastructure.Identity.OAuth;

/// <summary>The OAuth server's rows (OpenIddict) in our database, and what we keep beside them.</summary>
internal static class OAuthSetup
{
    /// <summary>So long after its begin a log-in at an app without a token left has none to come.</summary>
    private static readonly TimeSpan BeginsWithin = TimeSpan.FromDays(1);

    public static void AddOAuth(this IServiceCollection services)
    {
        services.AddOpenIddict().AddCore(core =>
        {
            core.UseEntityFrameworkCore().UseDbContext<PickGoDbContext>().ReplaceDefaultEntities<long>();
            core.ReplaceApplicationManager<OpenIddictEntityFrameworkCoreApplication<long>, ClientManager>();
            // A scope lives for one request; within one that starts over (a lost race) rows have to be read again.
            core.DisableEntityCaching();
        });
        services.AddScoped<IOAuthServer, OAuthRecords>();
        services.AddSingleton<EndedClientTokens>();
        services.AddSingleton<IEndedClientTokens>(p => p.GetRequiredService<EndedClientTokens>());
        services.AddHostedService(p => p.GetRequiredService<EndedClientTokens>());
        // A redeemed token stays as long as it lived: its second use is known by its row.
        services.AddCleanup((db, now, ct) => db.Set<OpenIddictEntityFrameworkCoreToken<long>>().Where(t => t.ExpirationDate <= now).ExecuteDeleteAsync(ct));
        services.AddCleanup((db, now, ct) => db.Set<OpenIddictEntityFrameworkCoreAuthorization<long>>()
            .Where(a => a.CreationDate <= now - BeginsWithin && !a.Tokens.Any()).ExecuteDeleteAsync(ct));
    }
}
