using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

public static class IdentityErrors
{
    public static readonly Error TokenInvalid = new("tokens.invalid", ErrorKind.Unauthenticated, "The session has ended; log in again.");
}
