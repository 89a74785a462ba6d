using PickGo.Application.Seats;
using PickGo.Domain.Seats;
using PickGo.Domain.Tests;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Contracts.Tests;

/// <summary>
/// Random choices, releases, claims and blocks on a small house, compared step by step with a model that follows the words of the
/// rules and nothing else. A failure names its seed.
/// </summary>
public sealed class SeatInventoryModel(string engine, DatabaseProvider database) : OnEveryRedis(engine, database)
{
    private const int Members = 3;
    private const int Limit = 5;
    private const int Steps = 250;

    [Test]
    public async Task TheInventory_DoesWhatTheRulesSay([Range(1, 6)] int seed)
    {
        var sale = await Host.SaleAsync();
        var passes = await InsideAsync(sale.SessionId, Members);
        var (chance, model) = (new SeededRandom(seed), new Model());
        for (var step = 1; step <= Steps; step++)
        {
            var (member, noOrphans) = (chance.Below(Members), chance.Below(4) > 0);
            var seats = SomeSeats(chance);
            var (expected, actual) = chance.Below(10) switch
            {
                < 6 => (model.Hold(member, seats, noOrphans), Told((await Inventory.HoldAsync(passes[member], seats, new SeatRules(Limit, noOrphans), default)).Error)),
                < 8 => (model.Release(member, seats, noOrphans), Told((await Inventory.ReleaseAsync(sale.SessionId, passes[member].MemberId, seats, noOrphans, default)).Error)),
                < 9 => (model.Claim(member, seats, noOrphans), Told((await Inventory.ClaimAsync(passes[member], seats, noOrphans, default)).Error)),
                _ => (model.Block(seats), await BlockAsync(sale.SessionId, step, seats)),
            };

            Assert.That(actual, Is.EqualTo(expected), $"seed {seed}, step {step}, member {member}, seats {string.Join(',', seats)}, no orphans {noOrphans}");
            Assert.That((await Inventory.ReadAsync(passes[0], default)).Value.States, Is.EqualTo(model.States), $"seed {seed}, step {step}");
        }
    }

    /// <summary>One to three seats near each other, so that members get in each other's way.</summary>
    private static int[] SomeSeats(SeededRandom chance)
    {
        var first = 1 + chance.Below(TestSale.Seats);
        return [.. Enumerable.Range(0, 1 + chance.Below(3)).Select(_ => Math.Min(first + chance.Below(4), TestSale.Seats)).Distinct()];
    }

    private async Task<string> BlockAsync(long sessionId, int version, int[] seats)
    {
        await Inventory.ApplyBlocksAsync(sessionId, version, seats, default);
        return "ok";
    }

    private static string Told(Domain.Platform.Error? error) =>
        error is null ? "ok" : error.Seats is { } seats ? $"{error.Code} {string.Join(',', seats.Order())}" : error.Code;

    /// <summary>Who has which seat: a member, the operator, or nobody.</summary>
    private sealed class Model
    {
        private const int Operator = -1;
        private readonly int?[] _owner = new int?[TestSale.Seats + 1];

        public string States => string.Concat(_owner.Skip(1).Select(o => o switch { null => 'A', Operator => 'B', _ => 'H' }));

        public string Hold(int member, int[] seats, bool noOrphans)
        {
            var lost = seats.Where(s => _owner[s] is { } o && o != member).Order().ToList();
            if (lost.Count > 0) return $"seats.taken {string.Join(',', lost)}";

            var after = (int?[])_owner.Clone();
            foreach (var seat in seats) after[seat] = member;
            if (after.Count(o => o == member) > Limit) return "seats.limit";

            var orphans = Orphans(after).Except(Orphans(_owner)).ToList();
            return noOrphans && orphans.Count > 0 ? $"seats.orphan {string.Join(',', orphans)}" : Become(after);
        }

        public string Release(int member, int[] seats, bool noOrphans)
        {
            var after = Without(member, seats);
            return noOrphans && LeftAlone(member, after) is { Count: > 0 } orphans ? $"seats.orphan {string.Join(',', orphans)}" : Become(after);
        }

        public string Claim(int member, int[] seats, bool noOrphans)
        {
            if (!_owner.Contains(member)) return "holds.none";
            var lost = seats.Where(s => _owner[s] != member).Order().ToList();
            if (lost.Count > 0) return $"seats.taken {string.Join(',', lost)}";

            var after = Without(member, [.. Enumerable.Range(1, TestSale.Seats).Except(seats)]);
            return noOrphans && LeftAlone(member, after) is { Count: > 0 } orphans ? $"seats.orphan {string.Join(',', orphans)}" : "ok";
        }

        public string Block(int[] seats)
        {
            for (var seat = 1; seat <= TestSale.Seats; seat++)
                _owner[seat] = seats.Contains(seat) ? Operator : _owner[seat] == Operator ? null : _owner[seat];
            return "ok";
        }

        private int?[] Without(int member, int[] seats)
        {
            var after = (int?[])_owner.Clone();
            foreach (var seat in seats.Where(s => _owner[s] == member)) after[seat] = null;
            return after;
        }

        /// <summary>Seats given up that stand alone afterwards, beside one that the member keeps.</summary>
        private List<int> LeftAlone(int member, int?[] after) =>
            [.. Orphans(after).Where(s => _owner[s] == member && (after[s - 1] == member || after[s + 1] == member))];

        private string Become(int?[] after)
        {
            after.CopyTo(_owner, 0);
            return "ok";
        }

        private static IEnumerable<int> Orphans(int?[] owner) => Enumerable.Range(1, TestSale.Seats)
            .Where(s => owner[s] is null && SameRow(s, s - 1) && SameRow(s, s + 1) && owner[s - 1] is not null && owner[s + 1] is not null);

        /// <summary>The house of <see cref="TestCatalogue"/>: two rows of five, then rows of six.</summary>
        private static bool SameRow(int a, int b) => b >= 1 && b <= TestSale.Seats && Row(a) == Row(b);

        private static int Row(int seat) => seat <= 10 ? (seat - 1) / 5 : 2 + ((seat - 11) / 6);
    }
}
