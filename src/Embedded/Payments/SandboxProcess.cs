using System.Diagnostics;
using PickGo.Embedded.Platform;

namespace PickGo.Embedded.Payments;

/// <summary>
/// The payment sandbox as a child process. It holds the other end of its standard input open: when we die, however we die, the
/// system closes it, and the sandbox ends.
/// </summary>
internal sealed class SandboxProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartWithin = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(3);

    private readonly Process _process;

    private SandboxProcess(Process process) => _process = process;

    public int ExitCode => _process.ExitCode;

    public static async Task<SandboxProcess> StartAsync(string url, string dataFolder, string webhookUrl)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "sandbox", "PickGo.TossSandbox.dll");
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardInput = true,
        };
        string[] arguments = [program, "--urls", url, "--Sandbox:Data", dataFolder, "--Sandbox:WebhookUrl", webhookUrl, "--exit-with-parent"];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var sandbox = new SandboxProcess(Process.Start(start)!);
        try
        {
            await sandbox.WaitUntilReadyAsync(url);
            return sandbox;
        }
        catch
        {
            await sandbox.DisposeAsync();
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
                throw new StartupException($"The payment sandbox ended at its start with code {_process.ExitCode}; what it said stands above.");
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

        throw new StartupException($"The payment sandbox did not answer at {url} within {StartWithin.TotalSeconds:0} seconds.");
    }
}
