using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

public static class OAuthErrors
{
    public static readonly Error ClientNotFound = new("clients.not-found", ErrorKind.NotFound, "There is no such client.");
    public static readonly Error NoSecret = new("clients.no-secret", ErrorKind.Impossible, "A public client has no secret: it could not keep one.");
    public static readonly Error ClientIsOurs = new("clients.ours", ErrorKind.Impossible, "The server registers this client itself; it can be disabled, but not changed.");
    public static readonly Error AppNotFound = new("apps.not-found", ErrorKind.NotFound, "This app is not connected.");
    public static readonly Error RequestEnded = new("apps.request-ended", ErrorKind.Gone, "The app's request has ended; begin again at the app.");
    public static readonly Error UserCode = new("apps.user-code", ErrorKind.NotFound, "There is no device with this code, or the code has ended.");
    public static readonly Error RequestWrong = new("apps.request-wrong", ErrorKind.Invalid, "The app asked for something that it may not have.");
}
