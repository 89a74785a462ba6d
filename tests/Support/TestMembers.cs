using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Tests.Support;

/// <summary>Members made directly in the database, for tests that are not about signing up.</summary>
public static class TestMembers
{
    public const string Password = "Secret!2345";
    private static readonly Lazy<string> Hash = new(() => new Infrastructure.Identity.IdentityPasswords().Hash(Password));
    private static int _count;

    public static async Task<ApiClient> AddAsync(PickGoHost host, AccountRole role = AccountRole.User) => (await AddAsync(host, 1, role))[0];

    public static async Task<IReadOnlyList<ApiClient>> AddAsync(PickGoHost host, int count, AccountRole role = AccountRole.User)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var members = Enumerable.Range(0, count)
            .Select(_ => new Member(new Account($"member{Interlocked.Increment(ref _count)}@test.local", Hash.Value, role, now, Actor.System("tests")), "시험 회원")).ToList();
        await host.WithDbAsync(async db =>
        {
            db.Members.AddRange(members);
            return await db.SaveChangesAsync();
        });
        var tokens = host.Services.GetRequiredService<IAccessTokens>();
        return [.. members.Select(m => new ApiClient(host.BaseUrl, tokens.Issue(m.Id, m.Account.Role).Token) { MemberId = m.Id, Email = m.Account.Email })];
    }
}
