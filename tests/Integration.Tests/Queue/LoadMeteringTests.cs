using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PickGo.Application.Catalogue;
using PickGo.Application.Queue;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>What a client can cause moves no room's rate.</summary>
public sealed class LoadMeteringTests
{
    [Test]
    public async Task OnlyWhatTheServerDidForAMember_Counts()
    {
        await Engines.Redis.FlushAsync();
        var meter = new CountingMeter();
        var trouble = new Trouble();
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, services: services =>
        {
            services.Replace(ServiceDescriptor.Singleton<ILoadMeter>(meter)).AddHttpContextAccessor();
            var real = services.Last(s => s.ServiceType == typeof(ISessionDirectory)).ImplementationType!;
            services.Replace(ServiceDescriptor.Singleton<ISessionDirectory>(p => new TroubledDirectory((ISessionDirectory)ActivatorUtilities.CreateInstance(p, real), p.GetRequiredService<IHttpContextAccessor>(), trouble)));
        });
        var sale = await host.SaleAsync();
        using var member = await (await host.MemberAsync()).EnterAsync(sale.SessionId);
        using var stranger = host.Stranger();
        var holds = $"/api/sessions/{sale.SessionId}/holds";
        for (var i = 0; i < 200; i++)
        {
            Assert.That((int)(await member.PostAsync(holds, new { seats = "x" })).Status, Is.EqualTo(400));
            Assert.That((int)(await member.HoldAsync(sale.SessionId, 5_000)).Status, Is.EqualTo(422));
            Assert.That((await stranger.PostAsync(holds, new { seats = new[] { 1 } })).Status, Is.EqualTo(HttpStatusCode.Unauthorized));
        }

        await BreakOffAsync(member, sale.SessionId, trouble);
        trouble.Fails = true;
        Assert.That((int)(await member.HoldAsync(sale.SessionId, 1)).Status, Is.EqualTo(500));
        trouble.Fails = false;
        Assert.That((await member.HoldAsync(sale.SessionId, 1)).Code, Is.Null);
        Assert.That(meter.Recorded, Is.EqualTo(new[] { true, false }), "a failure of ours, then a hold");
    }

    private static async Task BreakOffAsync(ApiClient member, long session, Trouble trouble)
    {
        trouble.Hangs = true;
        using var http = new HttpClient { BaseAddress = new Uri(member.BaseUrl) };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/sessions/{session}/holds") { Content = JsonContent.Create(new { seats = new[] { 1 } }) };
        request.Headers.Authorization = new("Bearer", member.Token);
        request.Headers.Add("Entry-Pass", member.EntryPass);
        using var leaving = new CancellationTokenSource();
        var asked = http.SendAsync(request, leaving.Token);
        await trouble.Reached.Task.WaitAsync(Eventually.Limit);
        await leaving.CancelAsync();
        Assert.That(async () => await asked, Throws.InstanceOf<OperationCanceledException>());
        await trouble.Left.Task.WaitAsync(Eventually.Limit);
        trouble.Hangs = false;
    }

    private sealed class Trouble
    {
        public volatile bool Hangs, Fails;

        public TaskCompletionSource Reached { get; } = new();
        public TaskCompletionSource Left { get; } = new();
    }

    private sealed class TroubledDirectory(ISessionDirectory real, IHttpContextAccessor http, Trouble trouble) : ISessionDirectory
    {
        public async Task<SessionInfo?> FindAsync(long sessionId, CancellationToken ct)
        {
            if (trouble.Fails && IsHold()) throw new InvalidOperationException("As tests want it.");
            if (!trouble.Hangs || !IsHold()) return await real.FindAsync(sessionId, ct);

            trouble.Reached.TrySetResult();
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, ct);
            }
            finally
            {
                trouble.Left.TrySetResult();
            }

            return null;
        }

        /// <summary>The ticker asks too.</summary>
        private bool IsHold() => http.HttpContext is not null;
    }

    private sealed class CountingMeter : ILoadMeter
    {
        private readonly List<bool> _recorded = [];

        public IReadOnlyList<bool> Recorded
        {
            get
            {
                lock (_recorded) return [.. _recorded];
            }
        }

        public void Record(TimeSpan took, bool failed)
        {
            lock (_recorded) _recorded.Add(failed);
        }
    }
}
