using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;

namespace PickGo.Infrastructure.Identity.Passkeys;

/// <summary>ASP.NET Core Identity's handler (WebAuthn Level 3, 7.1 and 7.2): challenge, origin, domain, user verification, signature, count.</summary>
internal sealed class WebAuthnPasskeys(IPasskeyHandler<PasskeyUser> handler, UserManager<PasskeyUser> users, PasskeySite site, ILogger<WebAuthnPasskeys> log) : IPasskeys
{
    // The handler reads nothing of the request: name and origins are set.
    private readonly DefaultHttpContext _nowhere = new();

    public bool IsAvailable => site.Domain is not null;

    public async Task<PasskeyOptions> OptionsToAddAsync(long accountId, string email, CancellationToken ct)
    {
        var user = new PasskeyUser(accountId, email);
        var made = await handler.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = user.Id, Name = email, DisplayName = email }, _nowhere);
        return new PasskeyOptions(made.CreationOptionsJson, made.AttestationState ?? "");
    }

    public async Task<PasskeyOptions> OptionsToShowAsync(long? accountId, CancellationToken ct)
    {
        var user = accountId is { } id ? await users.FindByIdAsync(new PasskeyUser(id, "").Id) : null;
        var made = await handler.MakeRequestOptionsAsync(user, _nowhere);
        return new PasskeyOptions(made.RequestOptionsJson, made.AssertionState ?? "");
    }

    public async Task<NewPasskey?> ReadAddedAsync(string credential, string state, CancellationToken ct)
    {
        var result = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = _nowhere, CredentialJson = credential, AttestationState = state });
        if (!result.Succeeded)
        {
            IdentityLog.PasskeyNotAdded(log, result.Failure.Message);
            return null;
        }

        var made = result.Passkey;
        var transports = string.Join(' ', made.Transports ?? []);
        return made.CredentialId.Length > Passkey.CredentialIdBytes || made.PublicKey.Length > Passkey.PublicKeyBytes ? null : new NewPasskey(
            made.CredentialId, PasskeyStore.HashOf(made.CredentialId), made.PublicKey, made.SignCount,
            transports.Length > Passkey.TransportsLength ? "" : transports, made.IsBackupEligible, made.IsBackedUp);
    }

    public async Task<ShownPasskey?> ReadShownAsync(string credential, string state, CancellationToken ct)
    {
        var result = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = _nowhere, CredentialJson = credential, AssertionState = state });
        if (result.Succeeded) return new ShownPasskey(result.User.AccountId, PasskeyStore.HashOf(result.Passkey.CredentialId), result.Passkey.SignCount, result.Passkey.IsBackedUp);

        IdentityLog.PasskeyNotShown(log, result.Failure.Message);
        return null;
    }
}
