using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Reviews;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Counts of likes under many at once, and pages by cursor.</summary>
public sealed class ReviewLikeTests(DatabaseProvider database) : OnTheServer(database)
{
    protected override Dictionary<string, string?> Settings => new() { ["RateLimits:Allowed:0"] = "127.0.0.0/8" };

    [Test]
    public async Task LikesOfAHundredAtOnce_AreCountedExactly_AndSoIsTakingThemBack()
    {
        var sale = await Host.SaleAsync();
        using var author = await Host.MemberAsync();
        var review = (await author.PostAsync(At(sale), new { stars = 5, text = "모두의 마음" })).Body.GetProperty("id").GetInt64();
        Assert.That((await author.PostAsync($"{At(sale)}/{review}/like")).Code, Is.EqualTo("reviews.own"));
        var readers = await TestMembers.AddAsync(Host, 50);

        // Everybody presses twice.
        var liked = await Eventually.AtOnceAsync(100, i => readers[i / 2].PostAsync($"{At(sale)}/{review}/like"));
        Assert.That(liked.Select(a => a.Status), Is.All.EqualTo(HttpStatusCode.OK), string.Join(' ', liked.Select(a => a.Code).Distinct()));
        Assert.That(await CountsAsync(review), Is.EqualTo((50, 50)));

        // Half take it back twice, half press again.
        var moved = await Eventually.AtOnceAsync(100, i => i % 4 < 2 ? readers[i / 2].DeleteAsync($"{At(sale)}/{review}/like") : readers[i / 2].PostAsync($"{At(sale)}/{review}/like"));
        Assert.That(moved.Select(a => a.Status), Is.All.EqualTo(HttpStatusCode.OK), string.Join(' ', moved.Select(a => a.Code).Distinct()));
        Assert.That(await CountsAsync(review), Is.EqualTo((25, 25)));
        Assert.That((await readers[1].PostAsync($"{At(sale)}/{review}/like")).Body.GetProperty("likes").GetInt32(), Is.EqualTo(25));
    }

    [Test]
    public async Task LikesOfAReviewThatGoes_AreRefused_AndLeaveNothing()
    {
        var sale = await Host.SaleAsync();
        using var author = await Host.MemberAsync();
        var readers = await TestMembers.AddAsync(Host, 8);
        for (var round = 0; round < 4; round++)
        {
            var review = (await author.PostAsync(At(sale), new { stars = 5, text = "곧 지울 글" })).Id;
            var answers = await Eventually.AtOnceAsync(9, i => i == 8 ? author.DeleteAsync($"{At(sale)}/{review}")
                : i % 2 == 0 ? readers[i].PostAsync($"{At(sale)}/{review}/like") : readers[i].PostAsync($"{At(sale)}/{review}/report", new { reason = "Other" }));
            Assert.That(answers[8].Status, Is.EqualTo(HttpStatusCode.NoContent), answers[8].Body.ToString());
            Assert.That(answers.Select(a => a.Code).OfType<string>().Distinct(), Is.SubsetOf(new[] { "reviews.not-found" }));
        }

        Assert.That(await Host.CountAsync<ReviewLike>(l => readers.Select(r => r.MemberId).Contains(l.MemberId)), Is.Zero);
    }

    [TestCase("Newest")]
    [TestCase("Likes")]
    public async Task Pages_HoldEveryReviewOnce_InOrder(string sort)
    {
        var sale = await Host.SaleAsync();
        var authors = await TestMembers.AddAsync(Host, 23);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await Host.WithDbAsync(async db =>
        {
            foreach (var (author, i) in authors.Select((a, i) => (a, i)))
            {
                var review = db.Reviews.Add(new Review(sale.PostId, author.MemberId, (i % 5) + 1, $"글 {i}", withTicket: i % 2 == 0, now));
                review.Property(r => r.Likes).CurrentValue = i % 4;
            }

            return await db.SaveChangesAsync();
        });

        using var guest = Host.Stranger();
        var read = new List<(int Likes, long Id)>();
        string? cursor = null;
        do
        {
            var page = (await guest.GetAsync($"{At(sale)}?sort={sort}&size=5" + (cursor is null ? "" : $"&cursor={cursor}"))).Body;
            read.AddRange(page.GetProperty("items").EnumerateArray().Select(r => (r.GetProperty("likes").GetInt32(), r.GetProperty("id").GetInt64())));
            Assert.That(page.GetProperty("summary").ValueKind, Is.EqualTo(cursor is null ? JsonValueKind.Object : JsonValueKind.Null));
            cursor = page.GetProperty("next").GetString();
        }
        while (cursor is not null);

        Assert.That(read, Has.Count.EqualTo(23));
        Assert.That(read, Is.EqualTo(sort == "Likes" ? read.OrderByDescending(r => r.Likes).ThenByDescending(r => r.Id) : read.OrderByDescending(r => r.Id)));
        Assert.That(read.Select(r => r.Id), Is.Unique);
    }

    [TestCase("Newest", "likes-3-4")]
    [TestCase("Likes", "newest-4")]
    [TestCase("Likes", "likes-99999999999-4")]
    [TestCase("Newest", "newest--4")]
    [TestCase("Newest", "x")]
    [TestCase("Newest", "%F0%9F%8E%AD")]
    public async Task ACursorOfAnotherOrder_IsRefused(string sort, string cursor)
    {
        var sale = await Host.SaleAsync();
        using var guest = Host.Stranger();
        Assert.That((await guest.GetAsync($"{At(sale)}?sort={sort}&cursor={cursor}")).Code, Is.EqualTo("request.invalid"));
    }

    private static string At(TestSale sale) => $"/api/posts/{sale.PostId}/reviews";

    private Task<(int Said, int Rows)> CountsAsync(long review) => Host.WithDbAsync(async db =>
        (await db.Reviews.Where(r => r.Id == review).Select(r => r.Likes).SingleAsync(), await db.ReviewLikes.CountAsync(l => l.ReviewId == review)));
}
