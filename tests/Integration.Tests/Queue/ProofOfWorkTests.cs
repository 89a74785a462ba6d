using System.Net;
using PickGo.Domain.Identity;
using PickGo.Domain.Queue;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>A session can ask for work before it gives a place.</summary>
public sealed class ProofOfWorkTests(DatabaseProvider database) : OnTheServer(database)
{
    [Test]
    public async Task WhoDidTheWork_HasAPlace()
    {
        var sale = await CarefulSaleAsync();
        using var member = await Host.MemberAsync();

        var asked = await JoinAsync(member, sale);
        Assert.That((asked.Status, asked.Code), Is.EqualTo((HttpStatusCode.Forbidden, "queue.proof-of-work")));
        Assert.That((await member.GetAsync(PathOf(sale))).Code, Is.EqualTo("queue.not-joined"), "asking has given no place");

        var joined = await JoinAsync(member, sale, WorkOf(asked));

        Assert.That(joined.Body.GetProperty("state").GetString(), Is.EqualTo("Admitted"), joined.Body.ToString());
        Assert.That((await JoinAsync(member, sale)).Status, Is.EqualTo(HttpStatusCode.OK), "a place that is there needs no work");
    }

    [Test]
    public async Task WorkForAnother_IsNoWork()
    {
        var (sale, otherSale) = (await CarefulSaleAsync(), await CarefulSaleAsync());
        using var member = await Host.MemberAsync();
        using var other = await Host.MemberAsync();
        var mine = WorkOf(await JoinAsync(member, sale));
        var forged = mine with { Numbers = [.. mine.Numbers.Select(_ => 0u)] };
        var half = mine with { Numbers = [.. mine.Numbers.Take(8)] };

        Assert.That((await JoinAsync(other, sale, mine)).Code, Is.EqualTo("queue.proof-of-work"), "of another member");
        Assert.That((await JoinAsync(member, otherSale, mine)).Code, Is.EqualTo("queue.proof-of-work"), "for another session");
        Assert.That((await JoinAsync(member, sale, forged)).Code, Is.EqualTo("queue.proof-of-work"), "not done");
        Assert.That((await JoinAsync(member, sale, half)).Code, Is.EqualTo("queue.proof-of-work"), "half done");
        Assert.That((await JoinAsync(member, sale, mine with { Challenge = "eyJ" })).Code, Is.EqualTo("queue.proof-of-work"), "not ours");
        Assert.That((await JoinAsync(member, sale, mine with { Numbers = new uint[ProofOfWork.MaxPuzzles + 1] })).Code, Is.EqualTo("request.invalid"));
        Assert.That((await JoinAsync(member, sale, mine)).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task AStreamGivesNoPlace_WithoutWork()
    {
        var sale = await CarefulSaleAsync();
        using var member = await Host.MemberAsync();

        await using var events = await member.StreamAsync($"/api/queue/stream?sessionId={sale.SessionId}");

        var (name, data) = await events.NextAsync();
        Assert.That((name, data.GetProperty("code").GetString()), Is.EqualTo(("refused", "queue.proof-of-work")));
    }

    private async Task<TestSale> CarefulSaleAsync()
    {
        var sale = await Host.SaleAsync();
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var path = $"/api/admin/sessions/{sale.SessionId}";
        var settings = (await boss.GetAsync(path)).Body;
        var (version, reserveOpenAt) = (settings.GetProperty("version"), settings.GetProperty("reserveOpenAt"));
        var edited = await boss.PutAsync(path, new { version, reserveOpenAt, seatLimit = 4, proofOfWork = true });
        Assert.That(edited.Body.GetProperty("proofOfWork").GetBoolean(), edited.Body.ToString());
        return sale;
    }

    private static Task<ApiAnswer> JoinAsync(ApiClient member, TestSale sale, Work? proof = null) =>
        member.PostAsync(PathOf(sale), proof is null ? null : new { proof });

    private static string PathOf(TestSale sale) => $"/api/sessions/{sale.SessionId}/queue";

    private static Work WorkOf(ApiAnswer asked)
    {
        var work = asked.Body.GetProperty("proofOfWork");
        var (challenge, puzzles) = (work.GetProperty("challenge").GetString()!, work.GetProperty("puzzles").GetInt32());
        var numbers = new List<uint>();
        for (uint number = 0; numbers.Count < puzzles; number++)
        {
            if (ProofOfWork.Solves(challenge, [.. numbers, number])) (numbers, number) = ([.. numbers, number], uint.MaxValue);
        }

        return new Work(challenge, numbers);
    }

    private sealed record Work(string Challenge, IReadOnlyList<uint> Numbers);
}
