using PickGo.Application.Catalogue.Import;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests.Import;

/// <summary>All servers together ask KOPIS less often than it suspends a key for.</summary>
public sealed class KopisPaceTests : OnKopis
{
    /// <summary>Calls leave four a second; a busy machine may let a fifth arrive in the same one. Ten suspend the key.</summary>
    private const int Most = 5;

    [Test]
    public async Task ManyServersAtOnce_TogetherKeepThePace()
    {
        var servers = await WarmAsync(3);

        var answers = await Eventually.AtOnceAsync(15, i => servers[i % 3].Kopis.GetVenueAsync($"FC0010{i + 1:00}", default));

        var calls = await Sandbox.CallsAsync();
        Assert.That(answers.Where(a => a.IsRefused), Is.Empty);
        Assert.That((calls.Calls, calls.IsSuspended), Is.EqualTo((15L, false)));
        Assert.That(calls.MostInASecond, Is.LessThanOrEqualTo(Most));
    }

    [Test]
    public async Task Repetitions_KeepThePaceToo()
    {
        var servers = await WarmAsync(3);
        await Sandbox.SetFaultsAsync(new { venue = new { mode = "broken" } });

        var answers = await Eventually.AtOnceAsync(6, i => servers[i % 3].Kopis.GetVenueAsync("FC001001", default));

        var calls = await Sandbox.CallsAsync();
        Assert.That(answers.Select(a => a.Error), Is.All.EqualTo(KopisErrors.BadAnswer));
        Assert.That((calls.Calls, calls.IsSuspended), Is.EqualTo((18L, false)));
        Assert.That(calls.MostInASecond, Is.LessThanOrEqualTo(Most));
    }

    [Test]
    public async Task WithoutRedis_AServerKeepsToOneCallASecond()
    {
        // None at all: waiting for one that is away would already take the second.
        var server = Server(("Redis:Connection", null));
        await server.Kopis.GetVenueAsync("FC001001", default);
        await Sandbox.ResetAsync();

        await Eventually.AtOnceAsync(3, i => server.Kopis.GetVenueAsync("FC001001", default));

        var calls = await Sandbox.CallsAsync();
        Assert.That((calls.Calls, calls.IsSuspended), Is.EqualTo((3L, false)));
        Assert.That(calls.MostInASecond, Is.LessThanOrEqualTo(2));
    }

    [Test]
    public async Task WhoeverGivesUpWaiting_TakesNobodysTurn()
    {
        var server = (await WarmAsync(1))[0];
        using var over = new CancellationTokenSource();
        var waiting = Enumerable.Range(0, 20).Select(_ => server.Kopis.GetVenueAsync("FC001001", over.Token)).ToList();
        await over.CancelAsync();

        // Nineteen turns would be five seconds, whether they are waited for or were taken ahead.
        Assert.That(async () => await Task.WhenAll(waiting).WaitAsync(TimeSpan.FromSeconds(3)), Throws.InstanceOf<OperationCanceledException>());
        Assert.That((await server.Kopis.GetVenueAsync("FC001001", default).WaitAsync(TimeSpan.FromSeconds(3))).IsSuccess, Is.True);
    }

    /// <summary>Servers that have asked before: what a first call costs must not be what is measured.</summary>
    private async Task<KopisServer[]> WarmAsync(int count)
    {
        var servers = Enumerable.Range(0, count).Select(_ => Server()).ToArray();
        foreach (var server in servers) Assert.That((await server.Kopis.GetVenueAsync("FC001001", default)).IsSuccess, Is.True);
        await Sandbox.ResetAsync();
        return servers;
    }
}
