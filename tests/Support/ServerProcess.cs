using System.Diagnostics;

namespace PickGo.Tests.Support;

/// <summary>A server in a process of its own, sharing Redis and database with another: to be killed.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
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
        var url = $"http://127.0.0.1:{RedisEngine.FreePort()}";
        var start = new ProcessStartInfo("dotnet") { ArgumentList = { Path.Combine(AppContext.BaseDirectory, "PickGo.WebApi.dll"), "--urls", url }, RedirectStandardOutput = true };
        foreach (var (name, value) in settings.Concat(beside.Shared)) start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var server = new ServerProcess(url, process);
        using var anyone = new ApiClient(url);
        await Eventually.TrueAsync(async () =>
        {
            try { return (await anyone.GetAsync("/health/live")).Status == System.Net.HttpStatusCode.OK; }
            catch (HttpRequestException) { return false; }
        }, "the other server answers", 60);
        return server;
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
