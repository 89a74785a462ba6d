using PickGo.Domain.Identity;

namespace PickGo.Application.Identity;

/// <summary>Makes and checks passkeys (WebAuthn).</summary>
public interface IPasskeys
{
    /// <summary>False where the shop's address is no name: browsers tie passkeys to one.</summary>
    bool IsAvailable { get; }

    /// <summary>What a browser needs to make one.</summary>
    Task<PasskeyOptions> OptionsToAddAsync(long accountId, string email, CancellationToken ct);

    /// <summary>What a browser needs to show one.</summary>
    /// <param name="accountId">Whose; null: whosever the browser offers.</param>
    /// <param name="ct">Stops waiting.</param>
    Task<PasskeyOptions> OptionsToShowAsync(long? accountId, CancellationToken ct);

    /// <returns>The passkey that was made; null where it was not made for these options, here.</returns>
    Task<NewPasskey?> ReadAddedAsync(string credential, string state, CancellationToken ct);

    /// <returns>The passkey that was shown; null where it is unknown, or was not shown for these options, here.</returns>
    Task<ShownPasskey?> ReadShownAsync(string credential, string state, CancellationToken ct);
}

/// <param name="Json">For the browser.</param>
/// <param name="State">For us, until the browser's answer: the challenge.</param>
public sealed record PasskeyOptions(string Json, string State);

/// <param name="AccountId">Whose.</param>
/// <param name="CredentialHash">Which.</param>
/// <param name="SignCount">Its count.</param>
/// <param name="IsBackedUp">Whether it is synchronised.</param>
public sealed record ShownPasskey(long AccountId, string CredentialHash, long SignCount, bool IsBackedUp);

/// <summary>What a challenge was given for.</summary>
public enum PasskeyPurpose { Add, LogIn, Show }

/// <summary>Keeps challenges until they are answered: each is good once, for the browser that has its secret.</summary>
public interface IPasskeyChallenges
{
    /// <returns>The secret for the cookie; null: nothing can be kept at the moment.</returns>
    Task<string?> KeepAsync(PasskeyPurpose purpose, long? accountId, string state);

    /// <returns>The state; null where there is none, or where it was taken before.</returns>
    Task<string?> TakeAsync(PasskeyPurpose purpose, long? accountId, string? secret);
}
