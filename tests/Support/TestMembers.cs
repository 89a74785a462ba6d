using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Identity;
using PickGo.Domain.Members;

namespace PickGo.Tests.Support;

/// <summary>Members made directly in the database, for tests that are not about signing up.</summary>
public static class TestMembers
{
    public const string Password = "Secret!2345";
    private static readonly Lazy<string> Hash = new(() => new Infrastructure.Identity.IdentityPasswords().Hash(Password));
    private static int _count;

    public static async Task<ApiClient> AddAsync(PickGoHost host, MemberRole role = MemberRole.User)
    {
        var member = new Member($"member{Interlocked.Increment(ref _count)}@test.local", "시험 회원", Hash.Value, role, TimeProvider.System.GetUtcNow().UtcDateTime);
        await host.WithDbAsync(async db =>
        {
            db.Members.Add(member);
            return await db.SaveChangesAsync();
        });
        var token = host.Services.GetRequiredService<IAccessTokens>().Issue(member.Id, member.Role).Token;
        return new ApiClient(host.BaseUrl, token) { MemberId = member.Id, Email = member.Email };
    }
}
