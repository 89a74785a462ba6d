using System.Security.Cryptography;
using System.Text;
using PickGo.Domain.Queue;

namespace PickGo.Domain.Tests;

public sealed class DrawTests
{
    [Test]
    public void ANumber_IsTheFirst49BitsOfTheHash()
    {
        const string seed = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
        var bits = string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}:42:7")).Select(b => Convert.ToString(b, 2).PadLeft(8, '0')));
        Assert.That(DrawFormula.NumberOf(seed, 42, 7), Is.EqualTo(Convert.ToInt64(bits[..49], 2)));
    }

    [Test]
    public void Numbers_StandBeforeEveryLaterTicket_AndBelowWhatEnginesWriteAsDigits()
    {
        var numbers = Enumerable.Range(1, 10_000).Select(m => DrawFormula.NumberOf("seed", 1, m)).ToList();
        Assert.That(numbers, Is.All.LessThan(DrawFormula.FirstLateTicket).And.All.GreaterThanOrEqualTo(0));
        Assert.That(DrawFormula.FirstLateTicket + 100_000_000, Is.LessThan(1_000_000_000_000_000));
    }

    [Test]
    public void Nobody_IsFavoured()
    {
        // Early ids come first in half of the draws: 1,000 draws of two, five standard deviations of slack.
        var first = Enumerable.Range(0, 1000).Count(i => DrawFormula.NumberOf($"seed{i}", 1, 1) < DrawFormula.NumberOf($"seed{i}", 1, 2));
        Assert.That(first, Is.InRange(420, 580));
    }

    [Test]
    public void TheCommitment_IsTheHashOfTheSeed_AndARecordStands()
    {
        var now = new DateTime(2026, 12, 1, 11, 0, 0, DateTimeKind.Utc);
        var draw = new QueueDraw(42, now);
        Assert.That(draw.Commitment, Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(draw.Seed)))));
        Assert.That(new QueueDraw(42, now).Seed, Is.Not.EqualTo(draw.Seed));
        draw.Record(now, 2, "1:5,2:9");
        draw.Record(now.AddHours(1), 99, "1:1");
        Assert.That((draw.DrawnAt, draw.Total, draw.RankSamples), Is.EqualTo((now, 2L, "1:5,2:9")));
    }
}
