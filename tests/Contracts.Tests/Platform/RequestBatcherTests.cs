using PickGo.Infrastructure.Platform.Redis;

namespace PickGo.Contracts.Tests;

/// <summary>Who shares a call with whom, without a Redis at its end.</summary>
public sealed class RequestBatcherTests
{
    private readonly RequestBatcher<string, int, string> _calls = new();
    private readonly Queue<TaskCompletionSource> _underWay = new();
    private readonly List<string> _made = [];

    [Test]
    public async Task WhoeverComesMeanwhile_GoesTogether_InOrder_AndWithOnesGroup()
    {
        var answers = new[] { ("a", 1), ("a", 2), ("a", 3), ("b", 4), ("a", 5) }.Select(r => Ask(r.Item1, r.Item2)).ToList();
        Assert.That(_made, Is.EqualTo(new[] { "a 1" }), "the first leaves at once, and nobody else before it is back");

        while (_underWay.TryDequeue(out var call)) call.SetResult();

        Assert.That(await Task.WhenAll(answers), Is.EqualTo(new[] { "a1", "a2", "a3", "b4", "a5" }));
        Assert.That(_made, Is.EqualTo(new[] { "a 1", "a 2,3", "b 4", "a 5" }));
    }

    [Test]
    public async Task ACallThatFails_IsToldToAllWhoShareIt_AndTheNextOneGoesOn()
    {
        var first = Ask("a", 1);
        Task<string>[] shared = [Ask("a", 2), Ask("a", 3)];
        _underWay.Dequeue().SetResult();
        _underWay.Dequeue().SetException(new TimeoutException());

        Assert.That(await first, Is.EqualTo("a1"));
        foreach (var one in shared) Assert.ThrowsAsync<TimeoutException>(() => one);

        var next = Ask("a", 4);
        _underWay.Dequeue().SetResult();
        Assert.That(await next, Is.EqualTo("a4"));
    }

    [Test]
    public void ACall_IsBounded()
    {
        for (var i = 0; i <= RequestBatcher.AtOnce + 1; i++) _ = Ask("a", i);
        while (_underWay.TryDequeue(out var call)) call.SetResult();

        Assert.That(_made.Select(m => m.Split(',').Length), Is.EqualTo(new[] { 1, RequestBatcher.AtOnce, 1 }));
    }

    [SetUp]
    public void ClearTracking() => _made.Clear();

    private Task<string> Ask(string group, int request) => _calls.AskAsync(1, group, request, async (of, requests) =>
    {
        _made.Add($"{of} {string.Join(',', requests)}");
        var call = new TaskCompletionSource();
        _underWay.Enqueue(call);
        await call.Task;
        return [.. requests.Select(r => $"{of}{r}")];
    });
}
