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

    public static async Task<ApiClient> AddAsync(PickGoHost host, MemberRole role = MemberRole.User) => (await AddAsync(host, 1, role))[0];

    public static async Task<IReadOnlyList<ApiClient>> AddAsync(PickGoHost host, int count, MemberRole role = MemberRole.User)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var members = Enumerable.Range(0, count)
            .Select(_ => new Member($"member{Interlocked.Increment(ref _count)}@test.local", "시험 회원", Hash.Value, role, now)).ToList();
        await host.WithDbAsync(async db =>
        {
            db.Members.AddRange(members);
            return await db.SaveChangesAsync();
        });
        var tokens = host.Services.GetRequiredService<IAccessTokens>();
        return [.. members.Select(m => new ApiClient(host.BaseUrl, tokens.Issue(m.Id, m.Role).Token) { MemberId = m.Id, Email = m.Email })];
    }
}
