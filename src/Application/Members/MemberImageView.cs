using PickGo.Domain.Members;

namespace PickGo.Application.Members;

/// <param name="ImageUrl">Address of the picture beside the name: another one for every picture.</param>
public sealed record MemberImageView(string ImageUrl)
{
    internal static string? AddressOf(Member member) => member.ImageKey is { } key ? AddressOf(key) : null;

    internal static string AddressOf(string key) => $"/api/members/images/{key}";
}
