using System.Net;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Operators decide how a session is sold.</summary>
public sealed class SessionSettingsTests(DatabaseProvider database) : OnTheServer(database)
{
    [Test]
    public async Task TheRuleAgainstOrphans_HoldsOnceItIsSet()
    {
        var sale = await Host.SaleAsync();
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        using var buyer = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        var settings = (await boss.GetAsync(PathOf(sale))).Body;
        Assert.That(await BestBesideTheSixthAsync(), Is.EqualTo(new[] { 6, 8 }), "without the rule");

        var edited = await boss.PutAsync(PathOf(sale), new
        {
            version = settings.GetProperty("version").GetInt32(),
            reserveOpenAt = settings.GetProperty("reserveOpenAt").GetDateTime(),
            seatLimit = 3,
            noOrphans = true,
        });

        Assert.That(edited.Body.GetProperty("noOrphans").GetBoolean(), edited.Body.ToString());
        await Eventually.TrueAsync(async () =>
        {
            var held = await buyer.HoldAsync(sale.SessionId, 1, 3);
            await buyer.DeleteAsync($"/api/sessions/{sale.SessionId}/holds");
            return held.Code == "seats.orphan" && held.Seats.SequenceEqual([2]);
        }, "servers hear of it within seconds");

        Assert.That((await buyer.HoldAsync(sale.SessionId, 1, 2, 3, 4)).Code, Is.EqualTo("seats.limit"));
        Assert.That(await BestBesideTheSixthAsync(), Is.EqualTo(new[] { 6, 9 }), "8 would leave 7 alone");

        async Task<int[]> BestBesideTheSixthAsync()
        {
            await buyer.HoldAsync(sale.SessionId, 6);
            var best = await buyer.PostAsync($"/api/sessions/{sale.SessionId}/holds", new { best = new { count = 1, grade = "P" } });
            await buyer.DeleteAsync($"/api/sessions/{sale.SessionId}/holds");
            return best.Seats;
        }
    }

    [Test]
    public async Task TwoEditsOfOneReading_AreNotBothTaken()
    {
        var sale = await Host.SaleAsync(opensIn: TimeSpan.FromHours(2));
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var read = (await boss.GetAsync(PathOf(sale))).Body.GetProperty("version").GetInt32();
        var opening = TimeProvider.System.GetUtcNow().AddHours(3);

        var answers = await Eventually.AtOnceAsync(4, i => boss.PutAsync(PathOf(sale), new { version = read, reserveOpenAt = opening.AddMinutes(i), seatLimit = 4 }));

        Assert.That(answers.Count(a => a.Status == HttpStatusCode.OK), Is.EqualTo(1), string.Join(' ', answers.Select(a => a.Body)));
        Assert.That(answers.Where(a => a.Code is not null).Select(a => a.Code), Is.All.EqualTo("conflict"));
    }

    [Test]
    public async Task WhoPlaysInASession_IsToldThere_AndElseAsThePerformanceSays()
    {
        var sale = await Host.SaleAsync();
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var read = (await boss.GetAsync(PathOf(sale))).Body;
        var (first, opens) = (read.GetProperty("version").GetInt32(), read.GetProperty("reserveOpenAt").GetDateTime());
        var (tooLong, twoLines) = (new string('가', 501), "박새로\n<b>이두리</b>");

        var edited = await EditAsync(first, " 박새로, <b>이두리</b> ");
        Assert.That(edited.Body.GetProperty("cast").GetString(), Is.EqualTo("박새로, <b>이두리</b>"), "plain text");
        Assert.That(await ShownAsync(), Is.EqualTo("박새로, <b>이두리</b>"));

        var version = edited.Body.GetProperty("version").GetInt32();
        Assert.That((await EditAsync(first, "늦은 사람")).Code, Is.EqualTo("conflict"));
        foreach (var refused in new[] { tooLong, twoLines }) Assert.That((await EditAsync(version, refused)).Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await boss.PutAsync(PathOf(sale), new { version, reserveOpenAt = opens, seatLimit = 3 })).Body.GetProperty("cast").GetString(), Is.EqualTo("박새로, <b>이두리</b>"), "who does not say leaves it");
        Assert.That((await EditAsync(version + 1, "")).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await ShownAsync(), Is.Empty);

        var entries = await boss.GetAsync($"/api/admin/audit?subjectKind=session&subjectId={sale.SessionId}");
        Assert.That(entries.Body.GetProperty("items").EnumerateArray().Select(e => e.ToString()), Has.Some.Contains("박새로"));

        Task<ApiAnswer> EditAsync(int version, string cast) => boss.PutAsync(PathOf(sale), new { version, reserveOpenAt = opens, seatLimit = 4, cast });
        async Task<string?> ShownAsync() => (await boss.GetAsync($"/api/posts/{sale.PostId}")).Body.GetProperty("sessions")[0].GetProperty("cast").GetString();
    }

    [Test]
    public async Task WhatCannotBe_IsRefused_AndChangesNothing()
    {
        var sale = await Host.SaleAsync();
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        using var customer = await Host.MemberAsync();
        var before = (await boss.GetAsync(PathOf(sale))).Body;
        var (version, opens) = (before.GetProperty("version").GetInt32(), before.GetProperty("reserveOpenAt").GetDateTime());

        Assert.That((await boss.PutAsync(PathOf(sale), new { version, reserveOpenAt = opens, seatLimit = 0 })).Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await boss.PutAsync(PathOf(sale), new { version, reserveOpenAt = opens.AddDays(1), seatLimit = 4 })).Code, Is.EqualTo("sessions.opening-near"));
        Assert.That((await boss.PutAsync(PathOf(sale), new { version, reserveOpenAt = opens, reserveCloseAt = opens, seatLimit = 4 })).Code, Is.EqualTo("sessions.times"));
        Assert.That((await customer.PutAsync(PathOf(sale), new { version, reserveOpenAt = opens, seatLimit = 4 })).Status, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That((await boss.GetAsync("/api/admin/sessions/999999")).Code, Is.EqualTo("sessions.not-found"));
        Assert.That((await boss.GetAsync(PathOf(sale))).Body.ToString(), Is.EqualTo(before.ToString()));
    }

    private static string PathOf(TestSale sale) => $"/api/admin/sessions/{sale.SessionId}";
}
