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
    public async Task AJobAndARun_AreFinished()
    {
        await Engines.Redis.FlushAsync();
        var (job, run) = (new Work(), new Work());
        var host = await PickGoHost.StartAsync(Engines.Redis, null, services: s =>
        {
            s.AddKeyedSingleton("job", job);
            s.AddJob<SlowJob>(TimeSpan.FromHours(1));
            s.AddSingleton<IHostedService>(new SlowRuns(run));
        });
        await using (host)
        {
            await Task.WhenAll(job.Begun.Task, run.Begun.Task).WaitAsync(Eventually.Limit);
        }

        Assert.That((job.Finished, run.Finished), Is.EqualTo((true, true)));
    }

    private sealed class Work
    {
        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
        public bool Finished { get; private set; }

        public async Task DoAsync(CancellationToken ct)
        {
            Begun.TrySetResult();
            await Task.Delay(TimeSpan.FromSeconds(2), TimeProvider.System, ct);
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
