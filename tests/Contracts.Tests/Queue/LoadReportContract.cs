using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Queue;
using PickGo.Tests.Support;
using StackExchange.Redis;

namespace PickGo.Contracts.Tests;

/// <summary>Every server hears what all of them saw, and one of them decides.</summary>
public sealed class LoadReportContract(string engine, DatabaseProvider database) : OnEveryRedis(engine, database)
{
    private const int Servers = 8;
    private static readonly LoadKeys Keys = new("{load-test}:reports", "{load-test}:rate");

    [Test]
    public async Task AllReportAtOnce_OneGetsTheTurn_AndEachHearsThoseBefore()
    {
        await using var connection = await ConnectionMultiplexer.ConnectAsync(Redis.Connection);
        var redis = connection.GetDatabase();
        await redis.HashSetAsync(Keys.Rate, "state", "what was decided last");

        var heard = await Eventually.AtOnceAsync(Servers, i => ReportAsync(redis, $"server {i}", $"report {i}"));
        var last = await ReportAsync(redis, "server 0", "another report");

        Assert.That(heard.Count(h => h[0] == "1"), Is.EqualTo(1));
        Assert.That(heard.Select(h => h[1]), Is.All.EqualTo("what was decided last"));
        Assert.That(heard.Select(h => h.Length - 2).Order(), Is.EqualTo(Enumerable.Range(1, Servers)));
        Assert.That(last.Skip(2), Is.EquivalentTo(Enumerable.Range(1, Servers - 1).Select(i => $"report {i}").Append("another report")));
    }

    private static async Task<string[]> ReportAsync(IDatabase redis, string server, string report) =>
        (string[])(await QueueScripts.Report.RunAsync(redis, Keys, new ReportArguments(server, report, TurnMs: 60_000)))!;
}
