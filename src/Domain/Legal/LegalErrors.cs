using PickGo.Domain.Platform;

namespace PickGo.Domain.Legal;

public static class LegalErrors
{
    public static readonly Error NotFound = new("legal.not-found", ErrorKind.NotFound, "There is no such text, or no such version of it.");
}
