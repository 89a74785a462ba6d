using System.Diagnostics;
using System.Net.Http.Json;

namespace PickGo.Tests.Support;

/// <summary>The Toss sandbox in a process of its own, as it always runs.</summary>
public sealed class SandboxProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _data = Directory.CreateTempSubdirectory("pickgo-toss").FullName;
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false });

    private SandboxProcess()
    {
        BaseUrl = $"http://127.0.0.1:{RedisEngine.FreePort()}";
        _process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "PickGo.TossSandbox.dll"), "--urls", BaseUrl, "--Sandbox:Data", _data, "--exit-with-parent" },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    public string BaseUrl { get; }

    public static async Task<SandboxProcess> StartAsync()
    {
        var sandbox = new SandboxProcess();
        await Eventually.TrueAsync(sandbox.AnswersAsync, "the sandbox answers", 30);
        return sandbox;
    }

    /// <summary>What the buyer does at the gateway's page.</summary>
    /// <returns>The payment key.</returns>
    public async Task<string> PayAsync(string orderId, string orderName, long amount, bool approve = true)
    {
        var made = await _http.PostAsJsonAsync($"{BaseUrl}/sandbox/payments", new
        {
            orderId,
            orderName,
            amount,
            successUrl = "http://127.0.0.1/success",
            failUrl = "http://127.0.0.1/fail",
        });
        made.EnsureSuccessStatusCode();
        var key = (await made.Content.ReadFromJsonAsync<Made>())!.PaymentKey;
        using var pressed = await _http.PostAsync($"{BaseUrl}/sandbox/payments/{key}/{(approve ? "approve" : "fail")}", null);
        return key;
    }

    public async Task<IReadOnlyList<LedgerLine>> LedgerAsync(string orderId) =>
        [.. (await _http.GetFromJsonAsync<List<LedgerLine>>($"{BaseUrl}/sandbox/ledger"))!.Where(l => l.OrderId == orderId)];

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _http.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            return (await _http.GetAsync($"{BaseUrl}/sandbox/ledger")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public sealed record LedgerLine(string OrderId, string PaymentKey, string Type, long Amount);

    private sealed record Made(string PaymentKey);
}
