using System.Diagnostics;

namespace PickGo.Embedded.Platform;

/// <summary>A program that stands in for an outside service.</summary>
/// <param name="Name">For whoever reads what went wrong.</param>
/// <param name="Program">Its file, below the folder of sandboxes.</param>
/// <param name="Loss">What does not work without it.</param>
internal sealed record Sandbox(string Name, string Program, string Loss)
{
    public static readonly Sandbox Toss = new("payment sandbox", "toss/PickGo.TossSandbox.dll", "No payment works");
    public static readonly Sandbox Kopis = new("KOPIS sandbox", "kopis/PickGo.KopisSandbox.dll", "No performance can be imported");
}

/// <summary>
/// A sandbox as a child process. It holds the other end of its standard input open: when we die, however we die, the system closes it, and
/// the sandbox ends.
/// </summary>
internal sealed class SandboxProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartWithin = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(3);

    private readonly Process _process;

    private SandboxProcess(Sandbox sandbox, Process process) => (Sandbox, _process) = (sandbox, process);

    public Sandbox Sandbox { get; }

    public int ExitCode => _process.ExitCode;

    /// <param name="sandbox">Which.</param>
    /// <param name="url">Where it is to answer.</param>
    /// <param name="settings">Its own, as its command line takes them.</param>
    public static async Task<SandboxProcess> StartAsync(Sandbox sandbox, string url, params string[] settings)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardInput = true,
        };
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "sandbox", sandbox.Program), "--urls", url, .. settings, "--exit-with-parent"];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var process = new SandboxProcess(sandbox, Process.Start(start)!);
        try
        {
            await process.WaitUntilReadyAsync(url);
            return process;
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>Returns when the process has ended.</summary>
    public Task WaitForExitAsync(CancellationToken ct) => _process.WaitForExitAsync(ct);

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var retries = new CancellationTokenSource(StopWithin);
        try
        {
            await _process.WaitForExitAsync(retries.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private async Task WaitUntilReadyAsync(string url)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        var start = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(start) < StartWithin)
        {
            if (_process.HasExited)
                throw new StartupException($"The {Sandbox.Name} ended at its start with code {_process.ExitCode}; what it said stands above.");
            try
            {
                using var answer = await http.GetAsync(new Uri(url));
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
            {
                // Not listening yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, CancellationToken.None);
        }

        throw new StartupException($"The {Sandbox.Name} did not answer at {url} within {StartWithin.TotalSeconds:0} seconds.");
    }
}
