using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Queue;
using PickGo.Tests.Support;
using StackExchange.Redis;

namespace PickGo.Contracts.Tests;

/// <summary>Every server hears what all of them saw, and one of them decides.</summary>
public sealed class LoadReportContract(string engine, DatabaseProvider database) : OnEveryRedis(engine, database)
{
    private const int Servers = 8;
    private static readonly LoadKeys Keys = new("{load-test}:reports", "{load-test}:demands", "{load-test}:rate");

    [Test]
    public async Task AllReportAtOnce_OneGetsTheTurn_AndEachHearsThoseBefore()
    {
        await using var connection = await ConnectionMultiplexer.ConnectAsync(Redis.Connection);
        var redis = connection.GetDatabase();
        await redis.HashSetAsync(Keys.Rate, "state", "what was decided last");

        var heard = await Eventually.AtOnceAsync(Servers, i => ReportAsync(redis, $"server {i}", $"report {i}"));
        var last = await ReportAsync(redis, "server 0", "another report");

        Assert.That(heard.Count(h => h.Turn), Is.EqualTo(1));
        Assert.That(heard.Select(h => h.State), Is.All.EqualTo("what was decided last"));
        Assert.That(heard.Select(h => h.Reports.Count).Order(), Is.EqualTo(Enumerable.Range(1, Servers)));
        Assert.That(last.Reports.Values, Is.EquivalentTo(Enumerable.Range(1, Servers - 1).Select(i => $"report {i}").Append("another report")));
    }

    [Test]
    public async Task WhatARoomAskedForLast_IsHeardByAll_UntilItIsOld()
    {
        await using var connection = await ConnectionMultiplexer.ConnectAsync(Redis.Connection);
        var redis = connection.GetDatabase();
        await redis.HashSetAsync(Keys.Demands, "9", "1000|7|7");

        await ReportAsync(redis, "server 0", "", new Demand(1, 20_000, 500), new Demand(2, 3, 3));
        await ReportAsync(redis, "server 1", "", new Demand(2, 4, 2));
        var heard = await ReportAsync(redis, "server 2", "");

        Assert.That(heard.Demands, Is.EquivalentTo(new Dictionary<string, string> { ["1"] = "20000|500", ["2"] = "4|2" }));
        Assert.That(await redis.HashExistsAsync(Keys.Demands, "9"), Is.False);
    }

    private static async Task<Heard> ReportAsync(IDatabase redis, string server, string report, params Demand[] demands)
    {
        var reply = (RedisResult[])(await QueueScripts.Report.RunAsync(redis, Keys, new ReportArguments(server, report, 60_000, demands)))!;
        return new Heard((string?)reply[0] == "1", (string)reply[1]!, TextOf(reply[2]), TextOf(reply[3]));
    }

    private static Dictionary<string, string> TextOf(RedisResult map) => map.ToDictionary().ToDictionary(e => e.Key, e => (string)e.Value!);

    private sealed record Heard(bool Turn, string State, Dictionary<string, string> Reports, Dictionary<string, string> Demands);
}
