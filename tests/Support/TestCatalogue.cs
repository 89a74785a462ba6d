using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Catalogue;
using PickGo.Domain.Catalogue;

namespace PickGo.Tests.Support;

/// <summary>What a test plays: one performance with one session in a small house, and its post.</summary>
/// <param name="PostId">Its sales page.</param>
/// <param name="SessionId">Its one session.</param>
public sealed record TestSale(long PostId, long SessionId)
{
    /// <summary>VIP: rows A–B of 5 at 150,000 (seats 1–10); A: rows A–C of 6 at 70,000 (seats 11–28).</summary>
    public const int Seats = 28;
    public const long VipPrice = 150_000;
    public const long APrice = 70_000;
}

public static class TestCatalogue
{
    private static int _count;

    /// <param name="host">Where.</param>
    /// <param name="opensIn">When the sale opens, from now; in the past by default.</param>
    /// <param name="playsIn">When it is played, from now.</param>
    /// <param name="capacity">How many may be inside; the configured default by default.</param>
    /// <param name="name">Name of the performance.</param>
    /// <param name="type">Its genre.</param>
    /// <param name="rows">Rows of area A.</param>
    /// <param name="house">Another house than the small one.</param>
    public static async Task<TestSale> SaleAsync(this PickGoHost host, TimeSpan? opensIn = null, TimeSpan? playsIn = null,
        int? capacity = null, string name = "시험 공연", PerformanceType type = PerformanceType.Play, int rows = 3,
        Action<Performance>? house = null)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now);
        var performance = new Performance($"test:{Interlocked.Increment(ref _count)}", name, type, PerformanceState.Ongoing,
            today, today.AddDays(30), new Venue("시험 극장", "서울시 종로구", "대극장"));
        performance.PutUp("/poster.svg");
        performance.Describe(new PerformanceFacts(name, type, "김하나, 이두리", 100, 8));
        (house ?? (p => SmallHouse(p, rows)))(performance);
        var session = performance.AddSession(now + (playsIn ?? TimeSpan.FromDays(20)), now + (opensIn ?? TimeSpan.FromHours(-1)));
        var post = new Post(performance, $"연극 〈{name}〉", "소개", now);
        var sale = await host.WithDbAsync(async db =>
        {
            db.Posts.Add(post);
            if (capacity is not null) db.Entry(session).Property(s => s.Capacity).CurrentValue = capacity;
            await db.SaveChangesAsync();
            return new TestSale(post.Id, session.Id);
        });
        await host.Services.GetRequiredService<IPostCache>().ChangedAsync();
        return sale;
    }

    private static void SmallHouse(Performance performance, int rows)
    {
        performance.AddArea("VIP", SeatGrade.P, TestSale.VipPrice, 2, 5, new AreaLayout(0, 0, 10, 12, 0, 0));
        performance.AddArea("A", SeatGrade.A, TestSale.APrice, rows, 6, new AreaLayout(0, 40, 10, 12, 0, 0));
    }

    /// <summary>Counts rows that match, straight in the database.</summary>
    public static Task<int> CountAsync<T>(this PickGoHost host, System.Linq.Expressions.Expression<Func<T, bool>> condition) where T : class =>
        host.WithDbAsync(db => db.Set<T>().CountAsync(condition));
}

/// <summary>A small house with aisles, marks, names of its own, and places to stand.</summary>
public static class IrregularHouse
{
    /// <summary>VIP: rows 1열 and 2열 of <c>ss-ss</c> (3 and 8 are no seats), then 20 places to stand (11–30).</summary>
    public const string States = "AA-AAAA-AAAAAAAAAAAAAAAAAAAAAA";

    public static void Build(Performance performance)
    {
        var sketch = AreaSketch.Full(2, 5).WithAisles(3).Mark(1, 1, 1, CellLetters.Wheelchair).Mark(1, 2, 1, CellLetters.Companion).Mark(2, 5, 1, '1');
        performance.AddArea("VIP", SeatGrade.P, TestSale.VipPrice, 2, 5, new AreaLayout(0, 60, 10, 12, 0, 90),
            sketch.Details(SeatOrder.RightToLeft, numberedRows: true, views: ["기둥에 무대 왼쪽이 가려요"]));
        performance.AddArea("스탠딩", SeatGrade.A, TestSale.APrice, 2, 10, new AreaLayout(0, 120, 10, 12, 0, 0), AreaDetails.Standing);
    }
}
