using MediatR;
using PickGo.Application.Identity;
using PickGo.Infrastructure.Platform;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Identity.OAuth;

/// <summary>Has the OAuth server know the portal that is served here. Said again now and then: an address that changed, or a database that was away, is made up for.</summary>
internal sealed class PortalRegistration(IServiceScopeFactory scopes, EngineStatus engines, TimeProvider time, ILogger<PortalRegistration> log)
    : PeriodicService("identity.portal", TimeSpan.FromHours(1), time, log)
{
    protected override bool CanRun => engines.HasDatabase;

    protected override async Task RunOnceAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateSystemScope("portal");
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RegisterPortal(AdminClient.Path), ct);
    }
}

internal static class PortalSetup
{
    /// <summary>Where the portal is built beside the server, operators can log in to it.</summary>
    public static void AddPortal(this WebApplicationBuilder builder)
    {
        if (AdminClient.FolderOf(builder.Configuration, builder.Environment) is not null) builder.Services.AddHostedService<PortalRegistration>();
    }
}
