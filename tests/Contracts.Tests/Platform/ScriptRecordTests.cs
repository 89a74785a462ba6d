using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Platform.Redis;
using StackExchange.Redis;

namespace PickGo.Contracts.Tests;

/// <summary>What a script is told arrives under the names of its record, whatever else is told with it.</summary>
public sealed class ScriptRecordTests(string engine, DatabaseProvider database) : OnEveryRedis(engine, database)
{
    private static readonly TwoKeys Keys = new("{t}:line", RedisChannel.Literal("{t}:updates"), "{t}:inside");

    [Test]
    public async Task KeysAndChannels_AreKnownByTheirNames()
    {
        var reply = await RunAsync(new Lone("x"), "return { LINE, INSIDE, UPDATES, only_one }");

        Assert.That((string[]?)reply, Is.EqualTo(new[] { "{t}:line", "{t}:inside", "{t}:updates", "x" }));
    }

    [Test]
    public async Task Arguments_AreKnownByTheirNames_WithTheirTypes()
    {
        var told = new Everything(1_234_567_890_123, 0.5, true, false, 9_007_199_254_740_993, "", [3, 1], [new Group("a", [], true), new Group("b", [7, 8], false)], new Lone("z"));

        var reply = await RunAsync(told, """
            return { digits(opens_ms + 1), tostring(per_second == 0.5), tostring(is_paused), tostring(no_orphans), member_id, epoch,
              table.concat(seats, '+'), groups[1].name, #groups[1].seats, tostring(groups[1].last_one), groups[2].name, groups[2].seats[2], rest.only_one, #groups }
            """);

        Assert.That((string[]?)reply, Is.EqualTo(new[]
        {
            "1234567890124", "true", "true", "false", "9007199254740993", "", "3+1", "a", "0", "true", "b", "8", "z", "2",
        }));
    }

    [Test]
    public void WhatNoScriptCanBeTold_IsRefusedBeforeItIsSent() =>
        Assert.That(() => ScriptRecord.PropertiesOf(typeof(DateTime)), Throws.TypeOf<NotSupportedException>());

    private async Task<RedisResult> RunAsync<T>(T arguments, string body)
    {
        await using var redis = await ConnectionMultiplexer.ConnectAsync(Redis.Connection);
        var values = new List<RedisValue>();
        ScriptKeys<TwoKeys>.WriteChannels(Keys, values);
        ScriptRecord<T>.Write(arguments, values);
        var text = string.Join('\n', RedisScript.Read("arguments"), ScriptKeys<TwoKeys>.Lua, RedisScript.Read("clock"), ScriptRecord<T>.Lua, body);
        return await redis.GetDatabase().ScriptEvaluateAsync(text, ScriptKeys<TwoKeys>.ToArray(Keys), [.. values]);
    }

    private readonly record struct TwoKeys(RedisKey Line, RedisChannel Updates, RedisKey Inside);

    private readonly record struct Lone(string OnlyOne);

    private sealed record Group(string Name, IReadOnlyList<int> Seats, bool LastOne);

    private sealed record Everything(
        long OpensMs, double PerSecond, bool IsPaused, bool NoOrphans, RedisValue MemberId, string Epoch, IReadOnlyList<int> Seats, IReadOnlyList<Group> Groups, Lone Rest);
}
