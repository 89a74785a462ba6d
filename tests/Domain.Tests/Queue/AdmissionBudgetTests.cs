using PickGo.Domain.Queue;

namespace PickGo.Domain.Tests;

/// <summary>All rooms together admit what the servers carry, and none of them starves another.</summary>
public sealed class AdmissionBudgetTests
{
    [Test]
    public void OneRoom_HasItAll() =>
        Assert.That(AdmissionBudget.Share(50, [new RoomDemand(1, 20_000, 500)])[1], Is.EqualTo(50));

    [Test]
    public void AHundredRooms_TogetherAdmitNoMoreThanOne() =>
        Assert.That(AdmissionBudget.Share(50, [.. Enumerable.Range(1, 100).Select(i => new RoomDemand(i, 20_000, 500))]).Values, Is.All.EqualTo(0.5).Within(1e-9));

    [Test]
    public void BesideACrowd_AQuietRoomKeepsTheFloor_AndTheCrowdGetsTheRest()
    {
        var shares = AdmissionBudget.Share(50, [new RoomDemand(1, 20_000, 500), new RoomDemand(2, 3, 3)]);

        Assert.That(shares[2], Is.InRange(1, 1.1));
        Assert.That(shares[1], Is.EqualTo(50 - shares[2]).Within(1e-9));
    }

    [Test]
    public void WhatAFullHouseCannotUse_GoesToTheOthers()
    {
        var shares = AdmissionBudget.Share(50, [new RoomDemand(1, 20_000, 2), new RoomDemand(2, 1000, 300)]);

        Assert.That((shares[1], shares[2]), Is.EqualTo((2, 48)).Within(1e-9));
    }

    [Test]
    public void WhateverTheRoomsAsk_TheBudgetIsSpentWhole_AndEachHasItsFloor()
    {
        var chance = new SeededRandom(20261128);
        for (var round = 0; round < 2000; round++)
        {
            var budget = 1 + chance.Below(2000);
            List<RoomDemand> rooms = [.. Enumerable.Range(1, 1 + chance.Below(60)).Select(i => ADemand(i, chance))];

            var shares = AdmissionBudget.Share(budget, rooms);

            Assert.That(shares.Values.Sum(), Is.EqualTo(budget).Within(1e-6));
            Assert.That(shares.Values.Min(), Is.GreaterThanOrEqualTo(Math.Min(1, (double)budget / rooms.Count) - 1e-9));
            foreach (var room in rooms)
                Assert.That(shares[room.SessionId], Is.GreaterThanOrEqualTo(Fair(room, rooms, budget) - 1e-6), $"{room} of {budget}, round {round}");
        }
    }

    private static RoomDemand ADemand(long id, SeededRandom chance)
    {
        var waiting = 1 + chance.Below(20_000);
        return new RoomDemand(id, waiting, 1 + chance.Below(Math.Min(waiting, 500)));
    }

    /// <summary>What a room must have at the least: its part by length of what lies above the floors, or what it wants, if that is less.</summary>
    private static double Fair(RoomDemand room, List<RoomDemand> all, double budget) =>
        Math.Min(room.Wanted, (budget - all.Count) * room.Waiting / all.Sum(r => r.Waiting));
}
