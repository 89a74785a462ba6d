using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Who may write below a post, what stands there, and who sees it.</summary>
public sealed class ReviewTests(DatabaseProvider database) : OnTheServer(database)
{
    [Test]
    public async Task WhoWasThere_IsMarked_AndCountsForTheStars()
    {
        var sale = await Host.SaleAsync();
        using var visitor = await VisitorAsync(sale);
        using var other = await Host.MemberAsync();

        var written = await visitor.PostAsync(At(sale), new { stars = 4, text = "  좋았어요 👨‍👩‍👧\r\n\r\n\r\n\r\n다음에도\u200B 볼래요  " });
        Assert.That(written.Status, Is.EqualTo(HttpStatusCode.Created), written.Body.ToString());
        Assert.That((written.Text("text"), written.Body.GetProperty("withTicket").GetBoolean()), Is.EqualTo(("좋았어요 👨‍👩‍👧\n\n다음에도 볼래요", true)));
        Assert.That((await other.PostAsync(At(sale), new { stars = 1, text = "기대돼요" })).Body.GetProperty("withTicket").GetBoolean(), Is.False);

        using var guest = Host.Stranger();
        var list = (await guest.GetAsync(At(sale))).Body;
        Assert.That(list.GetProperty("items").EnumerateArray().Select(i => (i.GetProperty("mine").GetBoolean(), i.GetProperty("author").GetProperty("nickname").GetString())),
            Is.EqualTo(new[] { (false, "시험 회원"), (false, "시험 회원") }));
        Assert.That(list.GetProperty("own").ValueKind, Is.EqualTo(JsonValueKind.Null));
        var summary = list.GetProperty("summary");
        Assert.That((summary.GetProperty("count").GetInt32(), summary.GetProperty("withTicket").GetInt32(), summary.GetProperty("stars").GetDecimal()), Is.EqualTo((2, 1, 4m)));
        Assert.That((await visitor.GetAsync(At(sale))).Body.GetProperty("own").GetProperty("id").ToString(), Is.EqualTo(written.Id));
    }

    [Test]
    public async Task WhereATicketIsNeeded_ItIsAskedFor_AndThePerformanceHasToBeOver()
    {
        var sale = await Host.SaleAsync();
        using var operators = await TestMembers.AddAsync(Host, AccountRole.Admin);
        Assert.That((await operators.PutAsync($"/api/admin/posts/{sale.PostId}/reviews", new { ticketNeeded = true })).Status, Is.EqualTo(HttpStatusCode.NoContent));
        using var other = await Host.MemberAsync();
        using var buyer = await Host.MemberAsync();
        await BuyAsync(buyer, sale, 3);

        Assert.That((await other.PostAsync(At(sale), Review)).Code, Is.EqualTo("reviews.ticket-needed"));
        Assert.That((await buyer.PostAsync(At(sale), Review)).Code, Is.EqualTo("reviews.too-early"));
        await PlayedAsync(sale, minutesAgo: 99);
        Assert.That((await buyer.PostAsync(At(sale), Review)).Code, Is.EqualTo("reviews.too-early"), "it takes 100 minutes");
        await PlayedAsync(sale, minutesAgo: 101);
        Assert.That((await buyer.PostAsync(At(sale), Review)).Status, Is.EqualTo(HttpStatusCode.Created));
        Assert.That((await other.GetAsync(At(sale))).Body.GetProperty("ticketNeeded").GetBoolean());
    }

    [Test]
    public async Task ARefundedTicket_IsNone()
    {
        var sale = await Host.SaleAsync();
        using var buyer = await Host.MemberAsync();
        var order = await BuyAsync(buyer, sale, 4);
        await buyer.PostAsync($"/api/reservations/{order}/cancel", new { all = true });
        await PlayedAsync(sale, minutesAgo: 200);
        Assert.That((await buyer.PostAsync(At(sale), Review)).Body.GetProperty("withTicket").GetBoolean(), Is.False);
    }

    [Test]
    public async Task OfManyThatOneMemberWritesAtOnce_OneStands()
    {
        var sale = await Host.SaleAsync();
        using var member = await Host.MemberAsync();
        var answers = await Eventually.AtOnceAsync(6, _ => member.PostAsync(At(sale), Review));
        Assert.That(answers.Count(a => a.Status == HttpStatusCode.Created), Is.EqualTo(1));
        Assert.That(answers.Select(a => a.Code).OfType<string>(), Has.Exactly(5).EqualTo("reviews.already-written"));
        Assert.That((await member.GetAsync(At(sale))).Body.GetProperty("summary").GetProperty("count").GetInt32(), Is.EqualTo(1));
    }

    [Test]
    public async Task OnesOwn_IsEditedAndDeleted_AndNobodyElses()
    {
        var sale = await Host.SaleAsync();
        using var visitor = await VisitorAsync(sale);
        using var other = await Host.MemberAsync();
        var id = (await visitor.PostAsync(At(sale), Review)).Id;

        Assert.That((await other.PutAsync($"{At(sale)}/{id}", new { stars = 1, text = "남의 글" })).Code, Is.EqualTo("reviews.not-found"));
        Assert.That((await other.DeleteAsync($"{At(sale)}/{id}")).Code, Is.EqualTo("reviews.not-found"));
        Assert.That((await visitor.PutAsync($"{At(sale)}0/{id}", Review)).Code, Is.EqualTo("posts.not-found").Or.EqualTo("reviews.not-found").Or.EqualTo("not-found"));
        var edited = (await visitor.PutAsync($"{At(sale)}/{id}", new { stars = 2, text = "다시 생각해 보니" })).Body;
        Assert.That((edited.GetProperty("stars").GetInt32(), edited.GetProperty("withTicket").GetBoolean(), edited.GetProperty("editedAt").ValueKind), Is.EqualTo((2, true, JsonValueKind.String)));
        Assert.That((await visitor.DeleteAsync($"{At(sale)}/{id}")).Status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That((await other.GetAsync(At(sale))).Body.GetProperty("items").GetArrayLength(), Is.Zero);
        Assert.That((await visitor.PostAsync(At(sale), Review)).Status, Is.EqualTo(HttpStatusCode.Created), "another one may follow");
    }

    [TestCase(0, "좋아요")]
    [TestCase(6, "좋아요")]
    [TestCase(3, "")]
    [TestCase(3, " \n ")]
    [TestCase(3, "\u200B\u200D\u202E")]
    public async Task WhatSaysNothing_IsRefused(int stars, string text)
    {
        var sale = await Host.SaleAsync();
        using var member = await Host.MemberAsync();
        Assert.That((await member.PostAsync(At(sale), new { stars, text })).Code, Is.EqualTo("request.invalid"));
        Assert.That((await member.PostAsync(At(sale), new { stars = 3, text = new string('가', 2001) })).Code, Is.EqualTo("request.invalid"));
        Assert.That((await member.PostAsync(At(sale), new { stars = 3 })).Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await member.GetAsync(At(sale))).Body.GetProperty("summary").GetProperty("count").GetInt32(), Is.Zero);
    }

    [Test]
    public async Task WhatIsHidden_IsSeenByItsAuthorAlone_WithTheReason()
    {
        var sale = await Host.SaleAsync();
        using var author = await VisitorAsync(sale);
        using var reader = await Host.MemberAsync();
        using var operators = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var id = (await author.PostAsync(At(sale), Review)).Id;

        Assert.That((await author.PostAsync($"{At(sale)}/{id}/report", new { reason = "Spam" })).Code, Is.EqualTo("reviews.own"));
        for (var twice = 0; twice < 2; twice++)
            Assert.That((await reader.PostAsync($"{At(sale)}/{id}/report", new { reason = "Spoiler", note = "결말이 있어요" })).Status, Is.EqualTo(HttpStatusCode.NoContent));
        var reported = (await operators.GetAsync("/api/admin/reviews")).Body.GetProperty("items").EnumerateArray().Single(r => r.GetProperty("id").ToString() == id);
        Assert.That((reported.GetProperty("reportCount").GetInt32(), reported.GetProperty("reports")[0].GetProperty("note").GetString()), Is.EqualTo((1, "결말이 있어요")));

        Assert.That((await operators.PutAsync($"/api/admin/reviews/{id}/hidden", new { reason = " " })).Code, Is.EqualTo("request.invalid"));
        Assert.That((await operators.PutAsync($"/api/admin/reviews/{id}/hidden", new { reason = "줄거리를 미리 알려요" })).Status, Is.EqualTo(HttpStatusCode.OK));
        var seen = (await reader.GetAsync(At(sale))).Body;
        Assert.That((seen.GetProperty("items").GetArrayLength(), seen.GetProperty("summary").GetProperty("count").GetInt32()), Is.EqualTo((0, 0)));
        Assert.That((await reader.PostAsync($"{At(sale)}/{id}/like")).Code, Is.EqualTo("reviews.not-found"));
        Assert.That((await author.GetAsync(At(sale))).Body.GetProperty("own").GetProperty("hiddenReason").GetString(), Is.EqualTo("줄거리를 미리 알려요"));
        await author.PutAsync($"{At(sale)}/{id}", new { stars = 5, text = "고쳤어요" });
        Assert.That((await reader.GetAsync(At(sale))).Body.GetProperty("items").GetArrayLength(), Is.Zero, "hidden stays hidden");
        Assert.That((await operators.GetAsync("/api/admin/reviews?hidden=true")).Body.GetProperty("items").EnumerateArray().Select(r => r.GetProperty("id").ToString()), Has.Member(id));

        await operators.DeleteAsync($"/api/admin/reviews/{id}/hidden");
        Assert.That((await reader.GetAsync(At(sale))).Body.GetProperty("items").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task WhoLeaves_TakesReviewsAndLikesAlong()
    {
        var sale = await Host.SaleAsync();
        using var author = await VisitorAsync(sale);
        var id = (await author.PostAsync(At(sale), Review)).Id;
        using var leaver = await Host.MemberAsync();
        await leaver.PostAsync(At(sale), new { stars = 1, text = "지워질 글" });
        await leaver.PostAsync($"{At(sale)}/{id}/like");
        await leaver.PostAsync($"{At(sale)}/{id}/report", new { reason = "Other", note = "지워질 말" });
        var export = (await leaver.GetAsync("/api/members/me/export")).Body.ToString();
        Assert.That(export, Does.Contain("지워질 글").And.Contain("지워질 말"));

        Assert.That((await leaver.DeleteAsync("/api/members/me", new { password = TestMembers.Password })).Status, Is.EqualTo(HttpStatusCode.NoContent));
        var left = (await author.GetAsync(At(sale))).Body.GetProperty("items");
        Assert.That(left.EnumerateArray().Select(r => (r.GetProperty("id").ToString(), r.GetProperty("likes").GetInt32())), Is.EqualTo(new[] { (id, 0) }));
        Assert.That(await Host.WithDbAsync(db => db.Reviews.Where(r => r.PostId == sale.PostId).Select(r => r.Reports).SingleAsync()), Is.Zero);
    }

    private static object Review => new { stars = 5, text = "또 보고 싶어요" };

    private static string At(TestSale sale) => $"/api/posts/{sale.PostId}/reviews";

    /// <summary>Somebody who had a ticket, after the performance.</summary>
    private async Task<ApiClient> VisitorAsync(TestSale sale)
    {
        var member = await Host.MemberAsync();
        await BuyAsync(member, sale, 1);
        await PlayedAsync(sale, minutesAgo: 200);
        return member;
    }

    private static async Task<string> BuyAsync(ApiClient member, TestSale sale, int seat)
    {
        var order = await member.OrderAsync(sale.SessionId, seat);
        await member.ConfirmAsync(await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);
        return order.Reservation;
    }

    private Task<int> PlayedAsync(TestSale sale, int minutesAgo) => Host.WithDbAsync(db => db.Sessions.Where(s => s.Id == sale.SessionId)
        .ExecuteUpdateAsync(s => s.SetProperty(x => x.PerformanceTime, TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-minutesAgo))));
}
