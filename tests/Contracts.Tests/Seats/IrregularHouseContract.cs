using PickGo.Application.Queue;
using PickGo.Application.Seats;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Contracts.Tests;

/// <summary>What every seat inventory must do in a house with aisles and places to stand.</summary>
public sealed class IrregularHouseContract(string engine, DatabaseProvider database) : OnEveryRedis(engine, database)
{
    private const int FirstPlace = 11, LastPlace = 30;
    private static readonly SeatRules Rules = new(4, NoOrphans: false);
    private static readonly SeatRules Strict = new(4, NoOrphans: true);

    [Test]
    public async Task ACellWithoutASeat_IsNoSeat_ForWhoeverAsks()
    {
        var (pass, _) = await InsideAsync();
        Assert.That((await Inventory.ReadAsync(pass, default)).Value.States, Is.EqualTo(IrregularHouse.States));

        var held = await Inventory.HoldAsync(pass, [2, 3, 4], Rules, default);

        Assert.That((held.Error!.Code, held.Error.Detail), Is.EqualTo(("seats.invalid", "The house has no such seat.")));
        Assert.That((await Inventory.HoldAsync(pass, [31], Rules, default)).Error!.Code, Is.EqualTo("seats.invalid"), "nor past the end of the house");
        Assert.That((await Inventory.ReadAsync(pass, default)).Value.States, Is.EqualTo(IrregularHouse.States), "all or nothing");
    }

    /// <summary>Rows of the database never say so; if one did, the map would still show the aisle.</summary>
    [Test]
    public async Task NeitherABlockNorAReservation_MakesASeatOfIt()
    {
        var (pass, _) = await InsideAsync();
        await Inventory.ReadAsync(pass, default);

        await Inventory.ApplyBlocksAsync(pass.SessionId, 2, [3, 4], default);
        await Inventory.ApplyAsync(pass.SessionId, new ReservedSeats(77, 9, 1, 'R', [5, 8], []), default);
        Assert.That((await Inventory.ReadAsync(pass, default)).Value.States, Does.StartWith("AA-BRAA-AA"));

        await Inventory.ApplyBlocksAsync(pass.SessionId, 3, [], default);
        await Inventory.ApplyAsync(pass.SessionId, new ReservedSeats(77, 9, 2, 'R', [], [5, 8]), default);
        Assert.That((await Inventory.ReadAsync(pass, default)).Value.States, Does.StartWith("AA-AAAA-AA"));
    }

    [Test]
    public async Task TheOrphanRule_EndsAtAnAisle()
    {
        var (pass, _) = await InsideAsync();

        Assert.That((await Inventory.HoldAsync(pass, [1], Strict, default)).IsSuccess, "2 is left at the aisle, which is the end of its row");
    }

    [Test]
    public async Task Places_AreGivenInTheOrderOfEntry_AndAreNobodysNeighbours()
    {
        var (pass, other) = await InsideAsync();

        Assert.That((await TakeAsync(pass, 2, Strict)).Value.Seats, Is.EqualTo(new[] { 11, 12 }));
        Assert.That((await TakeAsync(other, 1, Strict)).Value.Seats, Is.EqualTo(new[] { 13 }));
        await Inventory.ReleaseAsync(pass.SessionId, pass.MemberId, [12], noOrphans: true, default);
        Assert.That((await TakeAsync(other, 2, Strict)).Value.Seats, Is.EqualTo(new[] { 12, 13, 14 }), "what was given back comes first");
    }

    [Test]
    public async Task Places_CountAgainstTheLimit_AndEnd()
    {
        var (pass, other) = await InsideAsync();
        await TakeAsync(pass, 3, Rules);

        Assert.That((await TakeAsync(pass, 2, Rules)).Error!.Code, Is.EqualTo("seats.limit"));
        Assert.That((await TakeAsync(other, 18, new SeatRules(100, false))).Error!.Code, Is.EqualTo("seats.too-few"));
        Assert.That((await TakeAsync(other, 17, new SeatRules(100, false))).Value.Seats, Is.EqualTo(Enumerable.Range(14, 17)));
        Assert.That((await TakeAsync(pass, 1, Rules)).Error!.Code, Is.EqualTo("seats.too-few"));
    }

    /// <summary>Guard: finding the places and taking them is one step of one script.</summary>
    [Test]
    public async Task ManyTakePlacesAtOnce_NobodyIsProposedAnothers()
    {
        const int buyers = 10;
        var sale = await Host.SaleAsync(house: IrregularHouse.Build, capacity: 100);
        var passes = await InsideAsync(sale.SessionId, buyers);

        var held = await Eventually.AtOnceAsync(buyers, i => TakeAsync(passes[i], 2, Strict));

        Assert.That(held.Where(h => h.IsRefused).Select(h => h.Error!.Code), Is.Empty);
        Assert.That(held.SelectMany(h => h.Value.Seats).Order(), Is.EqualTo(Enumerable.Range(FirstPlace, 20)));
    }

    private Task<Domain.Platform.Result<HoldView>> TakeAsync(EntryPass pass, int count, SeatRules rules) =>
        Inventory.HoldFirstAsync(pass, new PlaceRange(FirstPlace, LastPlace, count), rules, default);

    private async Task<(EntryPass First, EntryPass Second)> InsideAsync()
    {
        var sale = await Host.SaleAsync(house: IrregularHouse.Build);
        var passes = await InsideAsync(sale.SessionId, 2);
        return (passes[0], passes[1]);
    }
}
