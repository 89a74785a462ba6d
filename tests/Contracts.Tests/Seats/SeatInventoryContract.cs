using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Seats;
using PickGo.Domain.Platform;
using PickGo.Domain.Seats;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Contracts.Tests;

/// <summary>What every seat inventory must do.</summary>
public sealed class SeatInventoryContract(string engine, DatabaseProvider database) : OnEveryRedis(engine, database)
{
    private static readonly SeatRules Rules = new(4, NoOrphans: false);

    protected override Dictionary<string, string?> Settings => new()
    {
        ["Seats:HoldSeconds"] = "60",
        ["Seats:MaxHoldSeconds"] = "90",
    };

    [Test]
    public async Task AHold_TakesAllOrNothing_AndNamesWhatWasLost()
    {
        var (first, second) = await TwoInsideAsync();
        await Inventory.HoldAsync(first, [3], Rules, default);

        var refused = await Inventory.HoldAsync(second, [2, 3, 4], Rules, default);

        Assert.That(refused.Error!.Code, Is.EqualTo("seats.taken"));
        Assert.That(refused.Error.Seats, Is.EqualTo(new[] { 3 }));
        Assert.That((await Inventory.ReadAsync(second, default)).Value.States, Does.StartWith("AAHA"));
    }

    [Test]
    public async Task ManyWantOneSeat_OneGetsIt()
    {
        var sale = await Host.SaleAsync(capacity: 100);
        var passes = await InsideAsync(sale.SessionId, 32);

        var results = await Eventually.AtOnceAsync(32, i => Inventory.HoldAsync(passes[i], [1, 2], Rules, default));

        Assert.That(results.Count(r => r.IsSuccess), Is.EqualTo(1));
        Assert.That(results.Where(r => r.IsRefused).Select(r => r.Error!.Code), Is.All.EqualTo("seats.taken"));
    }

    [Test]
    public async Task HoldingAgain_IsNoConflictWithOneself_AndAddsWhatIsNew()
    {
        var (pass, _) = await TwoInsideAsync();
        var first = await Inventory.HoldAsync(pass, [1, 2], Rules, default);

        var again = await Inventory.HoldAsync(pass, [2, 5], Rules, default);

        Assert.That(again.Value.Seats, Is.EqualTo(new[] { 1, 2, 5 }));
        Assert.That(again.Value.ExpiresAt, Is.EqualTo(first.Value.ExpiresAt), "later seats do not wind up the clock");
    }

    [Test]
    public async Task TheLimit_CountsHoldsAndReservations()
    {
        var (pass, _) = await TwoInsideAsync();
        await Inventory.ApplyAsync(pass.SessionId, new ReservedSeats(900, pass.MemberId, 1, 'P', [10, 11], []), default);
        await Inventory.HoldAsync(pass, [1], Rules, default);

        Assert.That((await Inventory.ReadAsync(pass, default)).Value.Reserved, Is.EqualTo(2));
        Assert.That((await Inventory.HoldAsync(pass, [2, 3], Rules, default)).Error!.Code, Is.EqualTo("seats.limit"));
        Assert.That((await Inventory.HoldAsync(pass, [2], Rules, default)).IsSuccess);
    }

    [Test]
    public async Task ManyChangesAtOnce_AreHeardInTheirOrder_WithoutAGap()
    {
        const int choosers = 8, turns = 40;
        var sale = await Host.SaleAsync(capacity: 100);
        var passes = await InsideAsync(sale.SessionId, choosers);
        await Inventory.ReadAsync(passes[0], default);
        await using var watch = await Host.Services.GetRequiredService<ISeatFeed>().SubscribeAsync(sale.SessionId);
        var before = (await Inventory.ReadAsync(passes[0], default)).Value.Version;

        await Eventually.AtOnceAsync(choosers, async i =>
        {
            for (var turn = 0; turn < turns; turn++)
            {
                await Inventory.HoldAsync(passes[i], [i + 1], Rules, default);
                await Inventory.ReleaseAsync(sale.SessionId, passes[i].MemberId, null, noOrphans: false, default);
            }

            return i;
        });

        var (version, after) = (before, (await Inventory.ReadAsync(passes[0], default)).Value.Version);
        await using var update = watch.ReadAllAsync(default).GetAsyncEnumerator();
        while (version < after)
        {
            Assert.That(await update.MoveNextAsync().AsTask().WaitAsync(Eventually.Limit));
            Assert.That(update.Current.Previous, Is.EqualTo(version));
            version = update.Current.Version;
        }
    }

    [Test]
    public async Task AHold_IsExtendedOnce()
    {
        var (pass, _) = await TwoInsideAsync();
        var held = await Inventory.HoldAsync(pass, [1], Rules, default);

        var extended = await Inventory.ExtendAsync(pass, default);
        var twice = await Inventory.ExtendAsync(pass, default);

        Assert.That(extended.Value.ExpiresAt, Is.EqualTo(held.Value.ExpiresAt.AddSeconds(30)), "sixty seconds more would be past the longest hold");
        Assert.That(twice.Error!.Code, Is.EqualTo("holds.already-extended"));
    }

    [Test]
    public async Task Releasing_FreesOnlyOnesOwn()
    {
        var (pass, other) = await TwoInsideAsync();
        await Inventory.HoldAsync(pass, [1, 2], Rules, default);
        await Inventory.HoldAsync(other, [5], Rules, default);

        await Inventory.ReleaseAsync(pass.SessionId, pass.MemberId, [1, 5], noOrphans: false, default);

        Assert.That((await Inventory.ReadAsync(pass, default)).Value.States, Does.StartWith("AHAAH"));
        await Inventory.ReleaseAsync(pass.SessionId, pass.MemberId, null, noOrphans: false, default);
        Assert.That((await Inventory.ReadAsync(pass, default)).Value.Mine, Is.Empty);
    }

    [Test]
    public async Task AClaim_NeedsOnesOwnHolds()
    {
        var (pass, other) = await TwoInsideAsync();
        await Inventory.HoldAsync(pass, [1, 2], Rules, default);

        Assert.That((await Inventory.ClaimAsync(other, null, noOrphans: false, default)).Error!.Code, Is.EqualTo("holds.none"));
        Assert.That((await Inventory.ClaimAsync(pass, [2, 3], noOrphans: false, default)).Error!.Seats, Is.EqualTo(new[] { 3 }));
        Assert.That((await Inventory.ClaimAsync(pass, null, noOrphans: false, default)).Value, Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public async Task AChangeOfAReservation_MayComeTwiceAndLate()
    {
        var (pass, _) = await TwoInsideAsync();
        var (taken, freed) = (new ReservedSeats(901, pass.MemberId, 1, 'P', [1, 2], []), new ReservedSeats(901, pass.MemberId, 2, 'P', [], [1, 2]));
        await Inventory.HoldAsync(pass, [1, 2], Rules, default);

        foreach (var change in new[] { taken, taken, freed, taken, freed }) await Inventory.ApplyAsync(pass.SessionId, change, default);

        var shown = (await Inventory.ReadAsync(pass, default)).Value;
        Assert.That(shown.States, Does.StartWith("AAA"));
        Assert.That(shown.Mine, Is.Empty);
        Assert.That(shown.Reserved, Is.Zero);
        Assert.That((await Inventory.HoldAsync(pass, [1, 2, 3, 4], Rules, default)).IsSuccess, "the limit counts none of them any more");
    }

    [Test]
    public async Task APassThatWasGivenUp_OpensNothing()
    {
        var (pass, _) = await TwoInsideAsync();
        await Room.LeaveAsync(pass.SessionId, pass.MemberId, default);

        Result[] results =
        [
            await Inventory.ReadAsync(pass, default), await Inventory.HoldAsync(pass, [1], Rules, default),
            await Inventory.ExtendAsync(pass, default), await Inventory.ClaimAsync(pass, null, noOrphans: false, default),
        ];

        Assert.That(results.Select(r => r.Error!.Code), Is.All.EqualTo("entry-pass.invalid"));
    }

    [Test]
    public async Task WhenRedisComesBackEmpty_PassesStandAndSeatsComeFromTheDatabase()
    {
        var sale = await Host.SaleAsync();
        var member = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        await member.HoldAsync(sale.SessionId, 1, 2);
        await member.ReserveAsync(sale.SessionId);
        await member.HoldAsync(sale.SessionId, 9);
        var before = (await member.GetAsync($"/api/sessions/{sale.SessionId}/seats")).Body.GetProperty("version").GetInt64();

        await Redis.FlushAsync();

        var map = await member.GetAsync($"/api/sessions/{sale.SessionId}/seats");
        Assert.That(map.Text("states"), Is.EqualTo("PP".PadRight(TestSale.Seats, 'A')), "reserved stays, a mere choice is gone");
        Assert.That(map.Body.GetProperty("version").GetInt64(), Is.GreaterThan(before));

        await member.DeleteAsync($"/api/sessions/{sale.SessionId}/queue");
        Assert.That((await member.GetAsync($"/api/sessions/{sale.SessionId}/seats")).Code, Is.EqualTo("entry-pass.invalid"));
    }

    /// <summary>A server stands still between its commit and its message; meanwhile the reservation is given up and the inventory made anew.</summary>
    [Test]
    public async Task MessagesFromBeforeARebuild_TakeNoSeatsThatWereGivenUp()
    {
        var sale = await Host.SaleAsync();
        var member = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        await member.HoldAsync(sale.SessionId, 1, 2);
        var reservation = (await member.ReserveAsync(sale.SessionId)).Id;
        Assert.That((await member.DeleteAsync($"/api/reservations/{reservation}")).Code, Is.Null);
        await Redis.FlushAsync();
        Assert.That(await member.StatesAsync(sale.SessionId), Does.StartWith("AA"));

        await Inventory.ApplyAsync(sale.SessionId, new ReservedSeats(await Host.ReservationRowAsync(reservation), member.MemberId, 1, 'P', [1, 2], []), default);

        Assert.That(await member.StatesAsync(sale.SessionId), Does.StartWith("AA"));
    }

    [Test]
    public async Task Blocks_GoBeforeHolds_AndComeTwiceAndLate()
    {
        var (pass, other) = await TwoInsideAsync();
        await Inventory.HoldAsync(pass, [1, 2], Rules, default);

        foreach (var (version, seats) in new (int, int[])[] { (2, [2, 3]), (1, []), (2, [2, 3]) })
            await Inventory.ApplyBlocksAsync(pass.SessionId, version, seats, default);

        var shown = (await Inventory.ReadAsync(pass, default)).Value;
        Assert.That((shown.States[..4], shown.Mine.Single()), Is.EqualTo(("HBBA", 1)));
        Assert.That((await Inventory.HoldAsync(other, [3], Rules, default)).Error!.Seats, Is.EqualTo(new[] { 3 }));
        Assert.That((await Inventory.ClaimAsync(pass, [1, 2], noOrphans: false, default)).Error!.Seats, Is.EqualTo(new[] { 2 }));

        await Inventory.ApplyBlocksAsync(pass.SessionId, 3, [3], default);
        Assert.That((await Inventory.ReadAsync(pass, default)).Value.States, Does.StartWith("HABA"));
        Assert.That((await Inventory.HoldAsync(other, [2], Rules, default)).IsSuccess);
    }

    [TestCase(new[] { 1 }, new[] { 3 }, new[] { 2 }, Description = "between two members")]
    [TestCase(new int[0], new[] { 1, 3 }, new[] { 2 }, Description = "between one's own")]
    [TestCase(new[] { 2 }, new[] { 4 }, new[] { 3 }, Description = "on the left")]
    [TestCase(new[] { 4 }, new[] { 2 }, new[] { 3 }, Description = "on the right")]
    [TestCase(new int[0], new[] { 2, 4 }, new[] { 3 })]
    [TestCase(new[] { 1 }, new[] { 4 }, null, Description = "two are not alone")]
    [TestCase(new int[0], new[] { 2 }, null, Description = "the end of a row is no taken seat")]
    [TestCase(new[] { 5 }, new[] { 7 }, null, Description = "6 begins another row")]
    [TestCase(new[] { 10 }, new[] { 12 }, null, Description = "11 begins another area")]
    public async Task AChoice_LeavesNoOrphan_WhereTheSessionSaysSo(int[] others, int[] chosen, int[]? orphans)
    {
        var (pass, other) = await TwoInsideAsync();
        if (others.Length > 0) await Inventory.HoldAsync(other, others, Rules, default);

        var held = await Inventory.HoldAsync(pass, chosen, Rules with { NoOrphans = true }, default);

        Assert.That(held.Error?.Code, Is.EqualTo(orphans is null ? null : "seats.orphan"));
        Assert.That(held.Error?.Seats, Is.EqualTo(orphans));
        if (orphans is not null) Assert.That((await Inventory.ReadAsync(pass, default)).Value.Mine, Is.Empty);
    }

    [Test]
    public async Task LettingGo_LeavesNoOrphanBesideOnesOwn()
    {
        var (pass, other) = await TwoInsideAsync();
        await Inventory.HoldAsync(pass, [1, 2, 3], Rules, default);

        Assert.That((await Inventory.ReleaseAsync(pass.SessionId, pass.MemberId, [2], noOrphans: true, default)).Error!.Seats, Is.EqualTo(new[] { 2 }));
        Assert.That((await Inventory.ClaimAsync(pass, [1, 3], noOrphans: true, default)).Error!.Seats, Is.EqualTo(new[] { 2 }));
        Assert.That((await Inventory.ClaimAsync(pass, [1, 2], noOrphans: true, default)).IsSuccess, "3 is free beside 4");
        Assert.That((await Inventory.ReleaseAsync(pass.SessionId, pass.MemberId, null, noOrphans: true, default)).IsSuccess, "all of them go always");

        await Inventory.HoldAsync(other, [1, 3], Rules, default);
        await Inventory.HoldAsync(pass, [2], Rules with { NoOrphans = true }, default);
        Assert.That((await Inventory.ReleaseAsync(pass.SessionId, pass.MemberId, [2], noOrphans: true, default)).IsSuccess, "the others left it alone");
    }
}
