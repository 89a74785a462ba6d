using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;

namespace PickGo.Tests.Support;

/// <summary>The KOPIS sandbox in a process of its own, as it always runs.</summary>
public sealed class KopisSandboxProcess : IAsyncDisposable
{
    /// <summary>The one key that it takes; long, so that no log holds it by chance.</summary>
    public const string ServiceKey = "kopis-tests-7f3a91c0d2";

    private readonly Process _process;
    private readonly HttpClient _http = new();

    private KopisSandboxProcess(int performances)
    {
        Url = $"http://127.0.0.1:{FreePort.Next()}";
        _process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "PickGo.KopisSandbox.dll"), "--urls", Url, "--Sandbox:ServiceKey", ServiceKey,
                "--Sandbox:Performances", performances.ToString(CultureInfo.InvariantCulture), "--exit-with-parent",
            },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    /// <summary>The sandbox itself.</summary>
    public string Url { get; }

    /// <summary>Where the calls of the contract lie.</summary>
    public string BaseUrl => $"{Url}/openApi/restful";

    /// <summary>The settings of a server that asks it.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["Kopis:ServiceKey"] = ServiceKey,
        ["Kopis:BaseUrl"] = BaseUrl,
    };

    /// <param name="performances">At least 300.</param>
    public static async Task<KopisSandboxProcess> StartAsync(int performances = 320)
    {
        var sandbox = new KopisSandboxProcess(performances);
        await Eventually.TrueAsync(sandbox.AnswersAsync, "the KOPIS sandbox answers");
        return sandbox;
    }

    /// <summary>Turns the switches of what goes wrong, for <c>list</c>, <c>performance</c>, <c>venue</c> and <c>picture</c>; an empty object turns them all off.</summary>
    public async Task SetFaultsAsync(object faults) => (await _http.PutAsJsonAsync($"{Url}/sandbox/faults", faults)).EnsureSuccessStatusCode();

    /// <summary>Changes one record, by KOPIS' names: <c>dtguidance</c>, <c>prfpdto</c> …; what is not named becomes what it was.</summary>
    public async Task ChangeAsync(string id, object change) => (await _http.PutAsJsonAsync($"{Url}/sandbox/performances/{id}", change)).EnsureSuccessStatusCode();

    public async Task<KopisCalls> CallsAsync() => (await _http.GetFromJsonAsync<KopisCalls>($"{Url}/sandbox/calls"))!;

    /// <summary>No faults, no changes, nothing counted, and a key that is not suspended.</summary>
    public async Task ResetAsync()
    {
        await SetFaultsAsync(new { });
        (await _http.DeleteAsync($"{Url}/sandbox/calls")).EnsureSuccessStatusCode();
        (await _http.DeleteAsync($"{Url}/sandbox/performances")).EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _http.Dispose();
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            return (await _http.GetAsync($"{Url}/sandbox/calls")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}

/// <summary>What the KOPIS sandbox was asked since its start or the last reset.</summary>
/// <param name="Calls">All.</param>
/// <param name="MostInASecond">The most of them within one second.</param>
/// <param name="IsSuspended">Whether the key is suspended.</param>
/// <param name="Trapped">How often somebody asked for what only an external entity or a redirect names.</param>
public sealed record KopisCalls(long Calls, int MostInASecond, bool IsSuspended, int Trapped);
