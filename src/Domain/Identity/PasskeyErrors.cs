using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

/// <summary>Refusals about passkeys.</summary>
public static class PasskeyErrors
{
    /// <summary>The same for an unknown one, a forged one, and one that was shown before.</summary>
    public static readonly Error Refused = new("passkeys.refused", ErrorKind.Unauthenticated, "This passkey was not accepted.");
    public static readonly Error NotShown = new("passkeys.not-shown", ErrorKind.Impossible, "This passkey is not accepted here; begin again.");
    public static readonly Error NotAdded = new("passkeys.not-added", ErrorKind.Impossible, "This passkey could not be added; begin again.");
    public static readonly Error Known = new("passkeys.known", ErrorKind.Conflict, "This passkey is known already.");
    public static readonly Error TooMany = new("passkeys.too-many", ErrorKind.Impossible, "Delete a passkey first; there is room for ten.");
    public static readonly Error NotFound = new("passkeys.not-found", ErrorKind.NotFound, "There is no such passkey.");
    public static readonly Error Unavailable = new("passkeys.unavailable", ErrorKind.Unavailable, "Passkeys do not work at the moment.") { RetryAfterSeconds = 30 };
}
