using PickGo.Domain.Platform;

namespace PickGo.Domain.Members;

public static class MemberErrors
{
    public static readonly Error NotFound = new("members.not-found", ErrorKind.NotFound, "There is no such member.");
}
