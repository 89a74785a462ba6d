using System.Globalization;
using PickGo.Infrastructure.Catalogue.Import;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;
using StackExchange.Redis;

namespace PickGo.Contracts.Tests;

/// <summary>Of all servers one asks KOPIS at a time, and the next one not before the pace lets it.</summary>
public sealed class KopisTurnContract(string engine, DatabaseProvider database) : OnEveryRedis(engine, database)
{
    private const int EveryMs = 300;
    private static readonly KopisTurnKeys Keys = new("{kopis-test}:last");

    [Test]
    public async Task AllAskAtOnce_OneGetsTheTurn_AndTheOthersHearHowLongItTakes()
    {
        await using var connection = await ConnectionMultiplexer.ConnectAsync(Redis.Connection);
        var redis = connection.GetDatabase();
        // A turn that lasts: however slow the machine is, there is no second one meanwhile.
        const int lasting = 60_000;

        var heard = await Eventually.AtOnceAsync(20, _ => TakeAsync(redis, lasting));

        Assert.That(heard.Count(wait => wait == 0), Is.EqualTo(1));
        Assert.That(heard.Where(wait => wait != 0), Is.All.InRange(1, lasting));
        await redis.KeyDeleteAsync(Keys.Last);
    }

    [Test]
    public async Task Turns_AreAsFarApartAsTheyMustBe_ByRedisClock()
    {
        await using var connection = await ConnectionMultiplexer.ConnectAsync(Redis.Connection);
        var redis = connection.GetDatabase();
        var turns = new List<long>();
        await Eventually.TrueAsync(async () =>
        {
            // Asked again at once, as nobody does: what a caller does with the answer decides nothing.
            if (await TakeAsync(redis, EveryMs) == 0) turns.Add((long)await redis.StringGetAsync(Keys.Last));
            return turns.Count == 5;
        }, "five turns are given", every: 1);

        Assert.That(turns.Zip(turns.Skip(1), (earlier, later) => later - earlier), Is.All.GreaterThanOrEqualTo(EveryMs));
        await redis.KeyDeleteAsync(Keys.Last);
    }

    [Test]
    public async Task AClockThatWasPutBack_StopsNobody()
    {
        await using var connection = await ConnectionMultiplexer.ConnectAsync(Redis.Connection);
        var redis = connection.GetDatabase();
        await redis.StringSetAsync(Keys.Last, TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));

        Assert.That(await TakeAsync(redis, EveryMs), Is.Zero);
        await redis.KeyDeleteAsync(Keys.Last);
    }

    private static async Task<long> TakeAsync(IDatabase redis, int everyMs) => (long)await KopisScripts.Turn.RunAsync(redis, Keys, new KopisTurnArguments(everyMs));
}
