using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>All rooms together admit what one may.</summary>
public sealed class SharedBudgetTests(DatabaseProvider database) : OnTheServer(database)
{
    private const int Waiting = 12;

    protected override Dictionary<string, string?> Settings => new() { ["Queue:Policy"] = "Fixed", ["Queue:AdmissionsPerSecond"] = "2" };

    [Test]
    public async Task TwoRoomsWhereAsManyWait_HaveHalfOfTheRateEach_UntilOneIsEmpty()
    {
        using var admin = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var rooms = new[] { await CrowdAsync(), await CrowdAsync() };
        Assert.That(await AllowedAsync(admin, rooms[0]), Is.EqualTo(2), "there is room for nobody, so nobody asks");

        foreach (var room in rooms) await admin.PutAsync($"/api/admin/queues/{room}/rate", new { capacity = 100 });

        await Eventually.TrueAsync(async () => await AllowedAsync(admin, rooms[0]) is > 0.8 and < 1.2 && await AllowedAsync(admin, rooms[1]) is > 0.8 and < 1.2, "they share");
        await admin.PostAsync($"/api/admin/queues/{rooms[0]}/pause");
        await Eventually.TrueAsync(async () => await AllowedAsync(admin, rooms[1]) > 1.8, "a paused room needs nothing");
    }

    private static async Task<double> AllowedAsync(ApiClient admin, long room) =>
        (await admin.GetAsync($"/api/admin/queues/{room}")).Body.GetProperty("allowedPerSecond").GetDouble();

    /// <summary>A room with one inside and nobody else let in.</summary>
    private async Task<long> CrowdAsync()
    {
        var sale = await Host.SaleAsync(capacity: 1);
        for (var i = 0; i <= Waiting; i++)
        {
            using var member = await Host.MemberAsync();
            await member.PostAsync($"/api/sessions/{sale.SessionId}/queue");
        }

        return sale.SessionId;
    }
}
