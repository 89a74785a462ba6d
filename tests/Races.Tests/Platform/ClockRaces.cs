using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PickGo.Tests.Support;

namespace PickGo.Races.Tests;

/// <summary>Servers whose clocks are wrong, one ahead and one behind: the line, the passes and the holds go by Redis' clock.</summary>
public sealed class ClockRaces
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);
    private static readonly Dictionary<string, string?> Settings = new() { ["Queue:PassSeconds"] = "60", ["Queue:GraceSeconds"] = "20", ["Queue:HeartbeatSeconds"] = "2" };

    [Test]
    public async Task ServersDisagreeAboutTheTime_TheLineKeepsItsOrder_AndAPassOpensBoth()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var ahead = await PickGoHost.StartAsync(redis, null, Settings, services: s => Shift(s, Skew));
        await using var behind = await PickGoHost.StartAsync(redis, null, Settings.Concat(ahead.Shared).ToDictionary(), services: s => Shift(s, -Skew));
        var sale = await ahead.SaleAsync(opensIn: TimeSpan.FromMinutes(-1), capacity: 1);
        var members = new List<ApiClient>();
        for (var i = 0; i < 12; i++)
        {
            var member = await ahead.MemberAsync();
            var server = i % 2 == 0 ? ahead : behind;
            members.Add(new ApiClient(server.BaseUrl, member.Token) { MemberId = member.MemberId });
            var place = await members[i].PostAsync($"/api/sessions/{sale.SessionId}/queue");
            Assert.That(place.Text("state"), Is.EqualTo(i == 0 ? "Admitted" : "Waiting"), place.Body.ToString());
        }

        for (var i = 0; i < members.Count; i++)
        {
            var first = members[i];
            await Eventually.TrueAsync(async () => (await first.PostAsync($"/api/sessions/{sale.SessionId}/queue")).Text("state") == "Admitted", $"member {i} comes in");
            for (var j = i + 1; j < members.Count; j++)
                Assert.That((await members[j].GetAsync($"/api/sessions/{sale.SessionId}/queue")).Body.GetProperty("position").GetInt64(), Is.EqualTo(j - i), "nobody overtakes");

            await first.EnterAsync(sale.SessionId);
            foreach (var server in new[] { ahead, behind })
            {
                using var there = new ApiClient(server.BaseUrl, first.Token) { EntryPass = first.EntryPass };
                Assert.That((await there.GetAsync($"/api/sessions/{sale.SessionId}/seats")).Code, Is.Null);
                Assert.That((await there.HoldAsync(sale.SessionId, i + 1)).Code, Is.Null);
            }

            await first.DeleteAsync($"/api/sessions/{sale.SessionId}/queue");
        }

        foreach (var member in members) member.Dispose();
    }

    private static void Shift(IServiceCollection services, TimeSpan by) => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new Shifted(by)));

    private sealed class Shifted(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
    }
}
