using System.Globalization;
using PickGo.Application.Queue;
using PickGo.Domain.Queue;

namespace PickGo.Infrastructure.Queue;

/// <summary>
/// What this server saw in the last three seconds: requests, failures and a histogram of latencies, whose buckets grow by a
/// quarter, so that a percentile of all servers together is at most that much off.
/// </summary>
internal sealed class LoadMeter(TimeProvider time) : ILoadMeter
{
    private const int Seconds = 3;
    private const int Buckets = 64;
    private const double Growth = 1.25;
    private const int MinRequestsToJudge = 10;

    private readonly Lock _gate = new();
    private readonly Slice[] _slices = [.. Enumerable.Range(0, Seconds + 1).Select(_ => new Slice())];
    private long _limitedAt;

    public void Record(TimeSpan took, bool failed)
    {
        lock (_gate)
        {
            var slice = Current();
            slice.Requests++;
            if (failed) slice.Errors++;
            slice.Latencies[BucketOf(took)]++;
        }
    }

    /// <summary>Somebody waited who would have been let in at a higher rate.</summary>
    public void RateLimited() => Interlocked.Exchange(ref _limitedAt, Second());

    /// <summary>The report that this server gives the others: <c>requests|errors|limited|count,count,…</c></summary>
    public string Report()
    {
        lock (_gate)
        {
            Current();
            var recent = _slices.Where(s => s.Second >= Second() - Seconds && s.Second < Second()).ToList();
            var latencies = Enumerable.Range(0, Buckets).Select(b => recent.Sum(s => s.Latencies[b]));
            var limited = Second() - Interlocked.Read(ref _limitedAt) <= 2 ? 1 : 0;
            return string.Create(CultureInfo.InvariantCulture,
                $"{recent.Sum(s => s.Requests)}|{recent.Sum(s => s.Errors)}|{limited}|{string.Join(',', latencies)}");
        }
    }

    /// <summary>All servers' reports as one.</summary>
    public static ClusterLoad Together(IEnumerable<string> reports)
    {
        long requests = 0, errors = 0;
        var limiting = false;
        var latencies = new long[Buckets];
        foreach (var parts in reports.Select(r => r.Split('|')).Where(p => p.Length == 4))
        {
            requests += Number(parts[0]);
            errors += Number(parts[1]);
            limiting |= parts[2] == "1";
            var counts = parts[3].Split(',');
            for (var b = 0; b < Math.Min(Buckets, counts.Length); b++) latencies[b] += Number(counts[b]);
        }

        TimeSpan? p95 = requests < MinRequestsToJudge ? null : Percentile(latencies, 0.95);
        return new ClusterLoad((double)requests / Seconds, requests == 0 ? 0 : (double)errors / requests, p95, limiting);
    }

    private static TimeSpan Percentile(long[] latencies, double share)
    {
        var rank = Math.Ceiling(latencies.Sum() * share);
        for (var b = 0; b < Buckets; b++)
        {
            rank -= latencies[b];
            if (rank <= 0) return TimeSpan.FromMilliseconds(Math.Pow(Growth, b));
        }

        return TimeSpan.MaxValue;
    }

    /// <summary>Bucket b holds latencies up to 1.25^b ms: 64 of them reach a quarter of an hour.</summary>
    private static int BucketOf(TimeSpan took) =>
        Math.Clamp((int)Math.Ceiling(Math.Log(Math.Max(1, took.TotalMilliseconds), Growth)), 0, Buckets - 1);

    private Slice Current()
    {
        var second = Second();
        var slice = _slices[second % _slices.Length];
        if (slice.Second != second) slice.Restart(second);
        return slice;
    }

    private long Second() => time.GetUtcNow().ToUnixTimeSeconds();

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private sealed class Slice
    {
        public long Second { get; private set; }
        public long Requests { get; set; }
        public long Errors { get; set; }
        public long[] Latencies { get; } = new long[Buckets];

        public void Restart(long second)
        {
            (Second, Requests, Errors) = (second, 0, 0);
            Array.Clear(Latencies);
        }
    }
}
