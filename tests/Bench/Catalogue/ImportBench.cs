using System.Diagnostics;
using System.Globalization;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Bench;

/// <summary>
/// An import of 1,000 performances with their pictures from the sandbox, on PostgreSQL. What the rate alone would take is its ceiling: so many
/// calls as it made, four a second.
/// </summary>
internal static class ImportBench
{
    private const int Performances = 1000;
    private const int Rate = 4;

    /// <summary>The sandbox lists what begins from 60 days ago to 150 days ahead.</summary>
    private const int DaysBack = 60, DaysAhead = 150;

    public static async Task<IReadOnlyList<Figure>> RunAsync()
    {
        await using var kopis = await KopisSandboxProcess.StartAsync(Performances);
        await using var redis = await RedisEngine.StartAsync("redis-server");
        var images = Directory.CreateTempSubdirectory("pickgo-bench-images");
        var settings = new Dictionary<string, string?>(kopis.Settings) { ["Kopis:ImportDaily"] = "false", ["Kopis:RequestsPerSecond"] = $"{Rate}", ["Images:Folder"] = images.FullName };
        try
        {
            await using var host = await PickGoHost.StartAsync(redis, null, settings, database: DatabaseProvider.PostgreSql);
            using var operators = await TestMembers.AddAsync(host, AccountRole.Admin);
            return await ImportAsync(operators, kopis);
        }
        finally
        {
            images.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Figure>> ImportAsync(ApiClient operators, KopisSandboxProcess kopis)
    {
        var today = DateOnly.FromDateTime(Kst.FromUtc(TimeProvider.System.GetUtcNow().UtcDateTime));
        var before = MemoryNow();
        var watch = Stopwatch.StartNew();
        var operation = (await operators.PostAsync("/api/admin/imports", new { source = "Kopis", from = Text(today.AddDays(-DaysBack)), to = Text(today.AddDays(DaysAhead)) })).Id;
        var (read, most, state) = (0, before, "");
        while (state is not ("Done" or "Failed"))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, CancellationToken.None);
            var shown = (await operators.GetAsync($"/api/admin/operations/{operation}")).Body;
            (state, most) = (shown.GetProperty("state").GetString()!, Math.Max(most, MemoryNow()));
            if (state == "Done") read = shown.GetProperty("counts").GetProperty("read").GetInt32();
        }

        var taken = watch.Elapsed.TotalSeconds;
        var calls = await kopis.CallsAsync();
        var ceiling = calls.Calls / (double)Rate;
        return
        [
            new Figure("catalogue.import", taken, "s", ceiling, taken / ceiling, "≤ 1.2"),
            new Figure("catalogue.import.read", read, "records", null, null, $"≥ {Performances}"),
            // What waited on the way may come within the second of the next.
            new Figure("catalogue.import.in-a-second", calls.MostInASecond, "calls", null, null, $"≤ {Rate + 1}"),
            new Figure("catalogue.import.memory", (most - before) / 1024d / 1024, "MiB", null, null, "≤ 256"),
        ];
    }

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static long MemoryNow()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
