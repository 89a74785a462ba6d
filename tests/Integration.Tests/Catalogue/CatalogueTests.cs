using System.Text;
using PickGo.Domain.Catalogue;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

public sealed class CatalogueTests(DatabaseProvider database) : OnTheServer(database)
{
    [Test]
    public async Task Search_IgnoresSpacesAndCase_AndUnderstandsDecomposedHangul()
    {
        var sale = await Host.SaleAsync(name: "한여름 밤의 Dream");
        using var anyone = Host.Stranger();

        foreach (var keyword in new[] { "한 여름밤", "DREAM", "여름 밤의d", "한여름".Normalize(NormalizationForm.FormD) })
        {
            var found = await anyone.GetAsync($"/api/posts?keyword={Uri.EscapeDataString(keyword)}");
            Assert.That(found.Body.GetProperty("items").EnumerateArray().Select(p => p.GetProperty("id").GetInt64()), Is.EqualTo(new[] { sale.PostId }), keyword);
        }

        Assert.That(await TotalAsync(anyone, "keyword=" + Uri.EscapeDataString("100%_없는 공연")), Is.Zero);
    }

    [Test]
    public async Task AllWordsOfASearch_MustBeFound_InWhateverOrder()
    {
        var both = await Host.SaleAsync(name: "겨울 나그네 갈라");
        await Host.SaleAsync(name: "겨울 바다");
        using var anyone = Host.Stranger();

        var found = await anyone.GetAsync($"/api/posts?keyword={Uri.EscapeDataString("갈라  겨울")}");

        Assert.That(found.Body.GetProperty("items").EnumerateArray().Select(p => p.GetProperty("id").GetInt64()), Is.EqualTo(new[] { both.PostId }));
        Assert.That(await TotalAsync(anyone, "keyword=" + Uri.EscapeDataString("갈라 바다")), Is.Zero);
    }

    [Test]
    public async Task ACard_SaysWhatCanBeDone_AndWhatIsOverComesLast()
    {
        var soldOut = await Host.SaleAsync(name: "카드 매진", type: PerformanceType.Korean, house: h => h.AddArea("A", SeatGrade.A, 10_000, 1, 1, new AreaLayout(0, 0, 10, 12, 0, 0)));
        var onSale = await Host.SaleAsync(name: "카드 예매", type: PerformanceType.Korean);
        var upcoming = await Host.SaleAsync(name: "카드 오픈", type: PerformanceType.Korean, opensIn: TimeSpan.FromHours(2));
        var ended = await Host.SaleAsync(name: "카드 종료", type: PerformanceType.Korean, opensIn: TimeSpan.FromDays(-3), playsIn: TimeSpan.FromDays(-1));
        using var buyer = await Host.MemberAsync();
        await buyer.OrderAsync(soldOut.SessionId, 1);

        var items = (await buyer.GetAsync("/api/posts?type=korean")).Body.GetProperty("items").EnumerateArray().ToList();

        Assert.That(items.ToDictionary(p => p.GetProperty("id").GetInt64(), p => p.GetProperty("sale").GetString()), Is.EquivalentTo(new Dictionary<long, string>
        {
            [soldOut.PostId] = "SoldOut",
            [onSale.PostId] = "OnSale",
            [upcoming.PostId] = "Upcoming",
            [ended.PostId] = "Ended",
        }));
        Assert.That(items.Select(p => p.GetProperty("id").GetInt64()), Is.EqualTo(new[] { upcoming.PostId, onSale.PostId, soldOut.PostId, ended.PostId }), "newest first, what is over last");
        Assert.That(items[0].GetProperty("hall").GetString(), Is.EqualTo("대극장"));
    }

    [Test]
    public async Task TheList_FiltersByType_AndPages()
    {
        for (var i = 0; i < 3; i++) await Host.SaleAsync(name: $"춤 {i}", type: PerformanceType.Dance);
        using var anyone = Host.Stranger();

        var second = await anyone.GetAsync("/api/posts?type=dance&page=2&size=2&sort=newest");

        Assert.That(second.Body.GetProperty("total").GetInt32(), Is.EqualTo(3));
        Assert.That(second.Body.GetProperty("page").GetInt32(), Is.EqualTo(2));
        Assert.That(second.Body.GetProperty("items").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task TheDetail_TellsWhatCanBeBooked()
    {
        var sale = await Host.SaleAsync();
        using var buyer = await Host.MemberAsync();
        await buyer.OrderAsync(sale.SessionId, 1, 2);

        var post = (await buyer.GetAsync($"/api/posts/{sale.PostId}")).Body;

        Assert.That(post.GetProperty("areas").EnumerateArray().Select(a => a.GetProperty("price").GetInt64()), Is.EqualTo(new[] { TestSale.VipPrice, TestSale.APrice }));
        var session = post.GetProperty("sessions")[0];
        Assert.That(session.GetProperty("state").GetString(), Is.EqualTo("Open"));
        Assert.That(session.GetProperty("remaining")[0].GetProperty("seats").GetInt32(), Is.EqualTo(8));
    }

    [Test]
    public async Task OpeningSoon_ListsWhatOpensLater_SoonestFirst()
    {
        var later = await Host.SaleAsync(opensIn: TimeSpan.FromHours(3));
        var soon = await Host.SaleAsync(opensIn: TimeSpan.FromHours(1));
        using var anyone = Host.Stranger();

        var list = (await anyone.GetAsync("/api/posts/opening-soon")).Body.EnumerateArray().Select(p => p.GetProperty("id").GetInt64())
            .Where(id => id == soon.PostId || id == later.PostId);

        Assert.That(list, Is.EqualTo(new[] { soon.PostId, later.PostId }));
    }

    [Test]
    public async Task AView_CountsOncePerViewer_AndReachesTheDatabase()
    {
        var sale = await Host.SaleAsync();
        using var one = await Host.MemberAsync();
        using var two = await Host.MemberAsync();
        foreach (var viewer in new[] { one, two, one, two, one }) await viewer.GetAsync($"/api/posts/{sale.PostId}");

        await Eventually.TrueAsync(async () => (await one.GetAsync($"/api/posts/{sale.PostId}")).Body.GetProperty("views").GetInt64() == 2,
            "two viewers are counted");
        var popular = (await one.GetAsync("/api/posts/popular?size=1")).Body[0];
        Assert.That(popular.GetProperty("id").GetInt64(), Is.EqualTo(sale.PostId));
    }

    private static async Task<int> TotalAsync(ApiClient anyone, string query) =>
        (await anyone.GetAsync($"/api/posts?{query}")).Body.GetProperty("total").GetInt32();
}
