using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace PickGo.Infrastructure.Identity.Passkeys;

/// <summary>What passkeys must be: found without a name, opened by their owner, used on our own pages.</summary>
internal sealed class ConfigurePasskeys(PasskeySite site) : IConfigureOptions<IdentityPasskeyOptions>
{
    private const string Required = "required";

    public void Configure(IdentityPasskeyOptions options)
    {
        options.ServerDomain = site.Domain;
        options.AuthenticatorTimeout = RedisPasskeyChallenges.Lifetime;
        options.ResidentKeyRequirement = Required;
        options.UserVerificationRequirement = Required;
        // We need not know who made a device, and need not ask its owner whether we may.
        options.AttestationConveyancePreference = "none";
        options.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin && site.Origins.Contains(context.Origin, StringComparer.Ordinal));
    }
}
