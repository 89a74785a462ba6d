using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Payments;
using PickGo.Tests.Support;

namespace PickGo.Crash.Tests;

/// <summary>
/// The server is killed at every point between us and the money, and started again. Within a minute the books of shop and gateway
/// are equal, and nobody was charged twice.
/// </summary>
[Parallelizable(ParallelScope.All)]
public sealed class CrashTests
{
    [TestCaseSource(typeof(CrashCase), nameof(CrashCase.All))]
    public async Task KilledAt(CrashCase crash)
    {
        await using var shop = await Shop.FoundAsync(new Dictionary<string, string?> { ["Reservations:PaySeconds"] = $"{crash.PaySeconds}" });
        await DieAsync(shop, crash);
        Assert.That(await LedgerSnapshot.ReadAsync(shop), Is.EqualTo(crash.Left), "what is left");

        shop.Open();
        await shop.AnswersAsync();
        if (crash.Again is { } again) Assert.That((await again(shop)).Code, Is.EqualTo(crash.AgainCode), "who asks again is answered");
        await Eventually.TrueAsync(
            async () => await LedgerSnapshot.AreClosedAsync(shop) && await LedgerSnapshot.ReadAsync(shop) == crash.Then, $"the books say {crash.Then}", every: 300);

        await LedgerSnapshot.MustBeRightAsync(shop);
        await MailsAreRecognisableAsync(shop, crash);
        await CompletedByAsync(shop, crash);
    }

    private static async Task DieAsync(Shop shop, CrashCase crash)
    {
        shop.Open(crash.AfterDyingAt ?? crash.Point);
        await shop.AnswersAsync();
        await crash.Story(shop);
        await shop.DiesAsync();
        if (crash.AfterDyingAt is null) return;

        shop.Open(crash.Point);
        await shop.DiesAsync();
    }

    /// <summary>A repeat carries the Message-ID of the first: a mail server, or its reader, can tell that it is one.</summary>
    private static async Task MailsAreRecognisableAsync(Shop shop, CrashCase crash)
    {
        foreach (var copies in (await shop.MailsAsync()).GroupBy(m => m.Subject))
        {
            Assert.That(copies.Count(), Is.EqualTo(crash.Mails), copies.Key);
            Assert.That(copies.Select(m => m.MessageId).Distinct().Count(), Is.EqualTo(1), "every copy has the same Message-ID");
        }

        if (crash.Mails > 0) Assert.That(await shop.MailsAsync(), Is.Not.Empty, "the buyer hears of it");
    }

    private static async Task CompletedByAsync(Shop shop, CrashCase crash)
    {
        if (crash.CompletedBy is null) return;

        var actor = await shop.WithDbAsync(db => db.Set<PaymentHistory>().Where(h => h.To == PaymentStatus.Completed).Select(h => h.Actor).SingleAsync());
        Assert.That(actor.ToString(), Does.StartWith(crash.CompletedBy));
    }
}
