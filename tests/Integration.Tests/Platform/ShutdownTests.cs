using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Scheduling;
using PickGo.Tests.Support;
using Quartz;

namespace PickGo.Integration.Tests;

/// <summary>What is under way when the server is told to end is finished.</summary>
public sealed class ShutdownTests
{
    [Test]
    public Task AJob_IsFinished() => IsFinishedAsync(TimeSpan.FromSeconds(5), (services, work) =>
    {
        services.AddKeyedSingleton("job", work);
        services.AddJob<SlowJob>(TimeSpan.FromHours(1));
    });

    [Test]
    public Task ARun_IsFinished() => IsFinishedAsync(TimeSpan.FromSeconds(3), (services, work) => services.AddSingleton<IHostedService>(new SlowRuns(work)));

    /// <summary>One kind of work a test, and longer than the rest of the server takes to stop: what stops later would cover for what stops too soon.</summary>
    private static async Task IsFinishedAsync(TimeSpan takes, Action<IServiceCollection, Work> add)
    {
        await Engines.Redis.FlushAsync();
        var work = new Work(takes);
        await using (await PickGoHost.StartAsync(Engines.Redis, null, services: s => add(s, work)))
        {
            await work.Begun.Task.WaitAsync(Eventually.Limit);
        }

        Assert.That(work.Finished);
    }

    private sealed class Work(TimeSpan takes)
    {
        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
        public bool Finished { get; private set; }

        public async Task DoAsync(CancellationToken ct)
        {
            Begun.TrySetResult();
            await Task.Delay(takes, TimeProvider.System, ct);
            Finished = true;
        }
    }

    private sealed class SlowJob([FromKeyedServices("job")] Work work) : IJob
    {
        public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await work.DoAsync(cancellationToken);
    }

    private sealed class SlowRuns(Work work) : PeriodicService("slow", TimeSpan.FromHours(1), TimeProvider.System, NullLogger.Instance)
    {
        protected override bool CanRun => true;

        protected override Task RunOnceAsync(CancellationToken ct) => work.DoAsync(ct);
    }
}
