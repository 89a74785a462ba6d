using System.Diagnostics;

namespace PickGo.Tests.Support;

/// <summary>Waits for something to become true by asking again and again; never by sleeping and hoping.</summary>
public static class Eventually
{
    /// <param name="condition">What to ask.</param>
    /// <param name="what">Says it in words.</param>
    /// <param name="seconds">How long to ask.</param>
    /// <param name="every">Milliseconds between two questions; more where asking costs what others need.</param>
    public static async Task TrueAsync(Func<Task<bool>> condition, string what, double seconds = 10, int every = 20)
    {
        var started = Stopwatch.StartNew();
        while (!await condition())
        {
            if (started.Elapsed.TotalSeconds > seconds) throw new TimeoutException($"After {seconds} s it is still not true that: {what}.");
            await Task.Delay(TimeSpan.FromMilliseconds(every), TimeProvider.System);
        }
    }

    public static Task TrueAsync(Func<bool> condition, string what, double seconds = 10) => TrueAsync(() => Task.FromResult(condition()), what, seconds);

    /// <summary>Runs all at once: each waits at the barrier until everybody stands there.</summary>
    public static async Task<T[]> AtOnceAsync<T>(int count, Func<int, Task<T>> work)
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var ready = new CountdownEvent(count);
        var runs = Enumerable.Range(0, count).Select(i => Task.Run(async () =>
        {
            ready.Signal();
            await gate.Task;
            return await work(i);
        })).ToArray();
        await Task.Run(ready.Wait);
        gate.SetResult();
        return await Task.WhenAll(runs);
    }
}
