using PickGo.Domain.Identity;

namespace PickGo.Embedded.Members;

/// <summary>Somebody to log in as.</summary>
internal sealed record DemoMember(string Email, string Password, string Nickname, AccountRole Role);

internal static class DemoMembers
{
    public static IReadOnlyList<DemoMember> All { get; } =
    [
        new("demo@pickgo.local", "Demo!2345", "데모회원", AccountRole.User),
        new("admin@pickgo.local", "Admin!2345", "데모운영자", AccountRole.Admin),
    ];
}
