using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Identity;
using PickGo.Infrastructure.Platform;

namespace PickGo.Infrastructure.Identity;

/// <summary>Reads the keys before the server takes requests, and again and again: a running server learns of a new one.</summary>
internal sealed class SigningKeyRefresh(
    SigningKeyStore keys, EngineStatus engines, IOptions<IdentityOptions> identity, TimeProvider time, ILogger<SigningKeyRefresh> log)
    : PeriodicService("identity.signing-keys", TimeSpan.FromSeconds(identity.Value.KeyRefreshSeconds), time, log)
{
    protected override bool CanRun => engines.HasDatabase;

    protected override Task RunOnceAsync(CancellationToken ct) => keys.LoadAsync(ct);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (CanRun) await keys.LoadAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }
}
