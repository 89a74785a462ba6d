using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PickGo.Infrastructure.Platform;

/// <summary>
/// Work that every server does again and again. A run that fails is logged and followed by the next: nothing but the server's end
/// ends the loop.
/// </summary>
/// <param name="component">Stable name in the log, e.g. <c>queue.ticker</c>.</param>
/// <param name="interval">Between the beginnings of two runs.</param>
/// <param name="time">The clock.</param>
/// <param name="log">Where failures go.</param>
public abstract class PeriodicService(string component, TimeSpan interval, TimeProvider time, ILogger log) : BackgroundService
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(1);

    /// <summary>What a run that is under way may still take when the server stops.</summary>
    private static readonly TimeSpan FinishWithin = TimeSpan.FromSeconds(5);

    protected TimeProvider Time { get; } = time;

    /// <summary>False where an engine is missing: the loop does not begin then.</summary>
    protected abstract bool CanRun { get; }

    /// <summary>One run. One that is under way when the server stops is finished, if that takes seconds at most.</summary>
    protected abstract Task RunOnceAsync(CancellationToken ct);

    /// <summary>Waits for the next run: for the interval, or for less where there is something to do.</summary>
    protected virtual async Task WaitAsync(PeriodicTimer timer, CancellationToken ct) => await timer.WaitForNextTickAsync(ct);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!CanRun) return;

        using var timer = new PeriodicTimer(interval, Time);
        using var cut = new CancellationTokenSource(Timeout.InfiniteTimeSpan, Time);
        await using var stopping = stoppingToken.Register(() => cut.CancelAfter(FinishWithin));
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunOnceAsync(cut.Token);
                await WaitAsync(timer, stoppingToken);
            }
            // A time-out of what it talks to is a cancellation too: one that nobody asked for ends no loop, or the host ends with it.
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                PlatformLog.RunFailed(log, e, component);
                await Task.Delay(PauseAfterFailure, Time, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }
}
