using PickGo.Domain.Identity;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>A member as the member sees it.</summary>
/// <param name="Id">Number of the member.</param>
/// <param name="Email">Address that the member logs in with.</param>
/// <param name="Nickname">Name that others see.</param>
/// <param name="Role">What the member may do.</param>
/// <param name="Language">Of the mails that the member gets.</param>
/// <param name="ImageUrl">Address of the picture beside the name, to be kept for ever; null: none.</param>
/// <param name="CreatedAt">When the member signed up, UTC.</param>
public sealed record MemberView(long Id, string Email, string Nickname, AccountRole Role, Language Language, string? ImageUrl, DateTime CreatedAt)
{
    internal static MemberView Of(Member member) => new(
        member.Id, member.Account.Email, member.Nickname, member.Account.Role, member.Language, MemberImageView.AddressOf(member), member.Account.CreatedAt);
}
