using System.Diagnostics;

namespace PickGo.Bench;

/// <summary>As many requests as some connections get answered.</summary>
internal static class Load
{
    private const int Connections = 128;

    /// <summary>Requests a second, sending these over and over for a while.</summary>
    public static Task<double> RateAsync(Uri server, IReadOnlyList<byte[]> requests, TimeSpan length) =>
        RunAsync(server, requests, Connections, (sent, elapsed) => elapsed < length);

    /// <summary>Requests a second, sending each of these once.</summary>
    public static Task<double> OnceAsync(Uri server, IReadOnlyList<byte[]> requests, int connections = Connections) =>
        RunAsync(server, requests, connections, (sent, _) => sent < requests.Count);

    private static async Task<double> RunAsync(Uri server, IReadOnlyList<byte[]> requests, int connections, Func<int, TimeSpan, bool> goesOn)
    {
        var (next, count) = (-1, 0L);
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            using var client = await RawClient.ConnectAsync(server);
            for (var i = Interlocked.Increment(ref next); goesOn(i, Stopwatch.GetElapsedTime(started)); i = Interlocked.Increment(ref next))
            {
                await client.ExchangeAsync(requests[i % requests.Count]);
                Interlocked.Increment(ref count);
            }
        }));
        return count / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
