using System.Diagnostics;

namespace PickGo.Tests.Support;

/// <summary>Waits for something to become true by asking again and again; never by sleeping and hoping.</summary>
public static class Eventually
{
    /// <summary>Far: a machine three times slower, with other work beside, gets there long before; only what never comes meets it.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <param name="condition">What to ask.</param>
    /// <param name="what">Says it in words.</param>
    /// <param name="every">Milliseconds between two questions; more where asking costs what others need.</param>
    /// <param name="within">How long to ask; <see cref="Limit"/> where nothing else is said.</param>
    public static async Task TrueAsync(Func<Task<bool>> condition, string what, int every = 20, TimeSpan? within = null)
    {
        var limit = within ?? Limit;
        var started = Stopwatch.StartNew();
        while (!await condition())
        {
            if (started.Elapsed > limit) throw new TimeoutException($"After {limit.TotalSeconds} s it is still not true that: {what}.");
            await Task.Delay(TimeSpan.FromMilliseconds(every), TimeProvider.System);
        }
    }

    public static Task TrueAsync(Func<bool> condition, string what) => TrueAsync(() => Task.FromResult(condition()), what);

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
