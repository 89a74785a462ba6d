using PickGo.Domain.Members;

namespace PickGo.Application.Members;

internal static class PresentMembers
{
    /// <summary>Whoever left does nothing more, also when it was asked in the same moment.</summary>
    public static IQueryable<Member> Present(this IQueryable<Member> members) => members.Where(m => m.Account.ClosedAt == null);
}
