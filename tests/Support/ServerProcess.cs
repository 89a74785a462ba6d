using System.Diagnostics;

namespace PickGo.Tests.Support;

/// <summary>A server in a process of its own, sharing Redis and database with another: to be killed.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    /// <summary>
    /// How long a start may take before it counts as hung. A start compiles for seconds on both processors; beside others that start, on a slow
    /// machine, it took more than a minute, and nobody was promised less.
    /// </summary>
    public static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);

    private readonly Process _process;

    private ServerProcess(string baseUrl, Process process) => (BaseUrl, _process) = (baseUrl, process);

    public string BaseUrl { get; }

    /// <summary>Bytes of memory that the process has in use.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <param name="beside">Whose Redis, database and settings it shares.</param>
    /// <param name="settings">As <c>Section:Name</c>.</param>
    public static async Task<ServerProcess> StartAsync(PickGoHost beside, IReadOnlyDictionary<string, string?> settings)
    {
        var server = Launch("PickGo.WebApi.dll", settings.Concat(beside.Shared));
        await server.AnswersAsync();
        return server;
    }

    /// <summary>Starts a server without waiting for it.</summary>
    /// <param name="program">Its assembly, beside this one.</param>
    /// <param name="settings">As <c>Section:Name</c>; other names go into its environment as they are.</param>
    public static ServerProcess Launch(string program, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var url = $"http://127.0.0.1:{FreePort.Next()}";
        var start = new ProcessStartInfo("dotnet") { ArgumentList = { Path.Combine(AppContext.BaseDirectory, program), "--urls", url }, RedirectStandardOutput = true };
        foreach (var (name, value) in settings) start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return new ServerProcess(url, process);
    }

    /// <summary>Waits until it answers.</summary>
    public async Task AnswersAsync()
    {
        using var anyone = new ApiClient(BaseUrl);
        await Eventually.TrueAsync(async () =>
        {
            if (_process.HasExited) throw new InvalidOperationException($"The server ended at its start with code {_process.ExitCode}.");
            try { return (await anyone.GetAsync("/health/live")).Status == System.Net.HttpStatusCode.OK; }
            catch (HttpRequestException) { return false; }
        }, "the other server answers", every: 100, StartLimit);
    }

    /// <summary>Waits until it has ended by itself.</summary>
    /// <returns>Its exit code: 128 and the number of the signal that killed it.</returns>
    public async Task<int> EndedAsync(TimeSpan within)
    {
        await _process.WaitForExitAsync().WaitAsync(within);
        return _process.ExitCode;
    }

    /// <summary>SIGTERM: it is asked to end.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <summary>SIGKILL: nothing is said goodbye to.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
    }
}
