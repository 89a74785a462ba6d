using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace PickGo.Tests.Support;

/// <summary>The Toss sandbox in a process of its own, as it always runs.</summary>
public sealed class SandboxProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _data = Directory.CreateTempSubdirectory("pickgo-toss").FullName;
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false });

    private SandboxProcess(string? webhookUrl)
    {
        BaseUrl = $"http://127.0.0.1:{FreePort.Next()}";
        _process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "PickGo.TossSandbox.dll"), "--urls", BaseUrl, "--Sandbox:Data", _data, "--exit-with-parent" },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["Sandbox__WebhookUrl"] = webhookUrl },
        })!;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String("test_sk_elsewhere:"u8));
    }

    public string BaseUrl { get; }

    /// <param name="webhookUrl">Where it tells what became of payments; null: nowhere.</param>
    public static async Task<SandboxProcess> StartAsync(string? webhookUrl = null)
    {
        var sandbox = new SandboxProcess(webhookUrl);
        await Eventually.TrueAsync(sandbox.AnswersAsync, "the sandbox answers");
        return sandbox;
    }

    /// <summary>What the buyer does at the gateway's page.</summary>
    /// <param name="orderId">Ours.</param>
    /// <param name="orderName">What is bought.</param>
    /// <param name="amount">Whole KRW.</param>
    /// <param name="approve">Or gives up.</param>
    /// <param name="method">By card, if nothing else is said.</param>
    /// <returns>The payment key.</returns>
    public async Task<string> PayAsync(string orderId, string orderName, long amount, bool approve = true, string? method = null)
    {
        var made = await _http.PostAsJsonAsync($"{BaseUrl}/sandbox/payments", new
        {
            orderId,
            orderName,
            amount,
            method,
            successUrl = "http://127.0.0.1/success",
            failUrl = "http://127.0.0.1/fail",
        });
        made.EnsureSuccessStatusCode();
        var key = (await made.Content.ReadFromJsonAsync<Made>())!.PaymentKey;
        using var pressed = await _http.PostAsync($"{BaseUrl}/sandbox/payments/{key}/{(approve ? "approve" : "fail")}", null);
        return key;
    }

    /// <summary>The buyer's bank transfers the money to a virtual account.</summary>
    public async Task DepositAsync(string paymentKey) => (await _http.PostAsync($"{BaseUrl}/sandbox/payments/{paymentKey}/deposit", null)).EnsureSuccessStatusCode();

    public async Task<IReadOnlyList<LedgerLine>> LedgerAsync(string orderId) =>
        [.. (await _http.GetFromJsonAsync<List<LedgerLine>>($"{BaseUrl}/sandbox/ledger"))!.Where(l => l.OrderId == orderId)];

    public async Task<IReadOnlyList<LedgerLine>> LedgerAsync() => (await _http.GetFromJsonAsync<List<LedgerLine>>($"{BaseUrl}/sandbox/ledger"))!;

    /// <summary>Captures behind the shop's back, with another key of the same shop.</summary>
    public async Task CaptureAsync(string paymentKey, string orderId, long amount) =>
        (await _http.PostAsJsonAsync($"{BaseUrl}/v1/payments/confirm", new { paymentKey, orderId, amount })).EnsureSuccessStatusCode();

    /// <summary>Gives money back behind the shop's back: a part, or all that is left.</summary>
    public async Task GiveBackAsync(string paymentKey, long? cancelAmount = null) =>
        (await _http.PostAsJsonAsync($"{BaseUrl}/v1/payments/{paymentKey}/cancel", new { cancelReason = "상점 관리자", cancelAmount })).EnsureSuccessStatusCode();

    /// <summary>Turns the switches of what goes wrong; an empty object turns them all off.</summary>
    public async Task SetFaultsAsync(object faults) => (await _http.PutAsJsonAsync($"{BaseUrl}/sandbox/faults", faults)).EnsureSuccessStatusCode();

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
