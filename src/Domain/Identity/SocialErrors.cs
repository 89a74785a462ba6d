using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

public static class SocialErrors
{
    public static readonly Error NotOffered = new("social.not-offered", ErrorKind.NotFound, "This provider is not offered here.");
    public static readonly Error VisitEnded = new("social.visit-ended", ErrorKind.Gone, "This took too long or was used already; begin again.");
    public static readonly Error Unknown = new("social.unknown", ErrorKind.NotFound, "Nobody is connected with this yet.");
    public static readonly Error Operators = new("social.operators", ErrorKind.Forbidden, "Operators log in with their password.");
    public static readonly Error Taken = new("social.taken", ErrorKind.Conflict, "This is connected with an account already.");
    public static readonly Error AlreadyConnected = new("social.already-connected", ErrorKind.Conflict, "Another one of this provider is connected; disconnect it first.");
    public static readonly Error OtherAccount = new("social.other-account", ErrorKind.Forbidden, "This belongs to another account; log in to that one.");
    public static readonly Error LastWayIn = new("social.last-way-in", ErrorKind.Impossible, "Without a password this is the only way in; set a password first.");
    public static readonly Error NotConnected = new("social.not-connected", ErrorKind.NotFound, "This provider is not connected.");
    public static readonly Error Unreachable = new("social.unreachable", ErrorKind.Unavailable, "The provider does not answer.");
    public static readonly Error KeyWrong = new("social.key-wrong", ErrorKind.Unauthenticated, "This is not said by the provider.");
}
