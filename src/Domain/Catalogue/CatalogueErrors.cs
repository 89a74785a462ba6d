using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue;

public static class CatalogueErrors
{
    public static readonly Error PostNotFound = new("posts.not-found", ErrorKind.NotFound, "There is no such post.");
    public static readonly Error SessionNotFound = new("sessions.not-found", ErrorKind.NotFound, "There is no such session.");
}
