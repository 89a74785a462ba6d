using PickGo.Domain.Members;
using Riok.Mapperly.Abstractions;

namespace PickGo.Application.Members;

/// <summary>A member as the member sees it.</summary>
public sealed record MemberView(long Id, string Email, string Nickname, MemberRole Role, DateTime CreatedAt);

[Mapper(RequiredMappingStrategy = RequiredMappingStrategy.Target)]
internal static partial class MemberMapper
{
    public static partial MemberView ToView(this Member member);
}
