using System.Net;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Catalogue.Import;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests.Import;

public sealed partial class ImportTests
{
    [Test]
    public async Task OneBadRecord_StopsNoOther_AndARefusedKey_EndsIt()
    {
        var records = new[] { Record(), Record(), Record() };
        _kopis.Refusals[records[0].Id] = KopisErrors.BadAnswer;
        _kopis.Records[records[1].Id] = records[1] with { Genre = "새장르" };

        var done = await ImportAsync();

        Assert.That((Text(done, "state"), Count(done, "created"), Count(done, "unreadable")), Is.EqualTo(("Done", 1, 2)));
        Assert.That(done.GetProperty("problems").EnumerateArray().Select(p => Text(p, "reason")), Is.EqualTo(new[] { "imports.bad-answer", "imports.genre-unknown" }));

        _kopis.Refusals[records[1].Id] = KopisErrors.KeyRefused;
        var ended = await ImportAsync();
        Assert.That((Text(ended, "state"), Text(ended, "failure"), ended.GetProperty("done").GetInt32()), Is.EqualTo(("Failed", "imports.key-refused", 1)));
    }

    /// <summary>A server that dies is one whose lease runs out: another goes on behind what is done, and the first writes nothing more.</summary>
    [Test]
    public async Task WhatADeadServerBegan_AnotherGoesOnWith_Once()
    {
        var records = new[] { Record(), Record(), Record() };
        var gate = _kopis.Gates[records[1].Id] = new TaskCompletionSource();
        var id = await StartAsync();
        await Eventually.TrueAsync(() => _kopis.Asked.Contains(records[1].Id), "the second record is asked for");
        Assert.That((await FollowAsync(id)).GetProperty("done").GetInt32(), Is.EqualTo(1));

        // The row as a silent server leaves it.
        await _host.WithDbAsync(db => db.Operations.Where(o => o.Id == id).ExecuteUpdateAsync(o => o.SetProperty(x => x.LeaseUntil, DateTime.UnixEpoch)));
        await Eventually.TrueAsync(() => _kopis.Asked.Count(a => a == records[1].Id) == 2, "another server asks for it too");
        gate.SetResult();

        var done = await EndAsync(id);
        // The first one was not dead, and both were at the second record: whoever came later found it there.
        Assert.That((Text(done, "state"), done.GetProperty("done").GetInt32(), Count(done, "created") + Count(done, "unchanged"), Count(done, "read")), Is.EqualTo(("Done", 3, 3, 3)), done.ToString());
        Assert.That(done.GetProperty("problems").GetArrayLength(), Is.Zero);
        Assert.That(_kopis.Asked.Count(a => a == records[0].Id), Is.EqualTo(1), "what was done is not done again");
        Assert.That(_kopis.Asked.Count(a => a == records[2].Id), Is.EqualTo(1), "whoever lost its lease goes no further");
        foreach (var record in records) Assert.That(await HitsAsync(record.Title), Is.EqualTo(1));
    }

    [Test]
    public async Task OfTwoWhoStartAtOnce_OneImports_AndMayBeStopped()
    {
        var records = new[] { Record(), Record() };
        var gate = _kopis.Gates[records[0].Id] = new TaskCompletionSource();
        var answers = await Eventually.AtOnceAsync(4, _ => _operator.PostAsync("/api/admin/imports", Days(30)));
        Assert.That(answers.Count(a => a.Status == HttpStatusCode.Accepted), Is.EqualTo(1));
        Assert.That(answers.Where(a => a.Status != HttpStatusCode.Accepted).Select(a => a.Code).Distinct(), Is.EqualTo(new[] { "operations.under-way" }));
        var id = answers.Single(a => a.Code is null).Body.GetProperty("id").GetInt64();
        Assert.That(answers.Single(a => a.Code is null).Headers.Location?.ToString(), Does.EndWith($"/api/admin/operations/{id}"));
        await Eventually.TrueAsync(() => _kopis.Asked.Contains(records[0].Id), "it runs");

        Assert.That((await _operator.DeleteAsync($"/api/admin/operations/{id}")).Status, Is.EqualTo(HttpStatusCode.NoContent));
        gate.SetResult();

        var ended = await EndAsync(id);
        Assert.That((Text(ended, "state"), ended.GetProperty("done").GetInt32()), Is.EqualTo(("Canceled", 1)));
        Assert.That((await _operator.DeleteAsync($"/api/admin/operations/{id}")).Code, Is.EqualTo("operations.ended"));
        Assert.That((await _operator.GetAsync("/api/admin/operations/999999")).Code, Is.EqualTo("operations.not-found"));
    }

    [TestCase("2026-03-02", "2026-03-01")]
    [TestCase("2026-01-01", "2027-01-02")]
    public async Task ARangeThatIsNone_IsRefused(string from, string to) =>
        Assert.That((await _operator.PostAsync("/api/admin/imports", new { source = "Kopis", from, to })).Status, Is.EqualTo(HttpStatusCode.BadRequest));
}
