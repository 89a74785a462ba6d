using System.Net;
using PickGo.Domain.Reviews;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Races.Tests;

[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.Servers))]
public sealed class ReviewRaces(DatabaseProvider database)
{
    /// <summary>Guard: a mark takes the review's row before its own is written.</summary>
    [TestCase("like", "ReviewLikes")]
    [TestCase("report", "ReviewReports")]
    public async Task AMark_OfAReviewThatGoesMeanwhile_FindsNone(string mark, string table)
    {
        var pause = new PausedRead($"/{mark}", table);
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var host = await PickGoHost.StartAsync(redis, null, services: pause.AddTo, database: database);
        var reviews = $"/api/posts/{(await host.SaleAsync()).PostId}/reviews";
        using var author = await host.MemberAsync();
        using var reader = await host.MemberAsync();
        var review = $"{reviews}/{(await author.PostAsync(reviews, new { stars = 5, text = "곧 지울 글" })).Id}";

        pause.Arm();
        var marked = reader.PostAsync($"{review}/{mark}", mark == "report" ? new { reason = "Spam" } : new { });
        await pause.Reached;
        Assert.That((await author.DeleteAsync(review)).Status, Is.EqualTo(HttpStatusCode.NoContent));
        pause.End();

        Assert.That((await marked).Code, Is.EqualTo("reviews.not-found"));
        Assert.That(await host.CountAsync<ReviewLike>(_ => true) + await host.CountAsync<ReviewReport>(_ => true), Is.Zero);
    }
}
