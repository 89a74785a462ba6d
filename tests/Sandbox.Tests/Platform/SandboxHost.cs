using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Time.Testing;
using PickGo.TossSandbox.Platform;

namespace PickGo.Sandbox.Tests;

/// <summary>A sandbox on a port and a folder of its own, with a clock that stands still, spoken to over real HTTP.</summary>
internal sealed class SandboxHost : IAsyncDisposable
{
    public const string SuccessUrl = "http://localhost:8080/checkout/success";
    public const string FailUrl = "http://localhost:8080/checkout/fail";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pickgo-sandbox-");
    private readonly string[] _settings;
    private WebApplication? _app;
    private HttpClient? _http;

    private SandboxHost(string[] settings) => _settings = settings;

    /// <summary>3 December 2026, 20:00 in Korea.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 12, 3, 11, 0, 0, TimeSpan.Zero));

    public HttpClient Http => _http!;

    public string JournalPath => Path.Combine(_folder.FullName, "journal.jsonl");

    public static async Task<SandboxHost> StartAsync(params string[] settings)
    {
        var sandbox = new SandboxHost(settings);
        await sandbox.StartAgainAsync();
        return sandbox;
    }

    /// <summary>Ends the server and starts another on the same folder.</summary>
    public async Task RestartAsync(Action? meanwhile = null)
    {
        await StopAsync();
        meanwhile?.Invoke();
        await StartAgainAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>A payment whose buyer is at the payment window.</summary>
    public async Task<string> OpenAsync(string orderId, long amount = 15_000, string orderName = "뮤지컬 별이 지는 자리 2매")
    {
        var answer = await PostAsync("/sandbox/payments", Order(orderId, amount, orderName), key: null);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Created), answer.Text);
        return answer.Json["paymentKey"]!.GetValue<string>();
    }

    public static JsonObject Order(string orderId, long amount = 15_000, string orderName = "뮤지컬 2매") => new()
    {
        ["orderId"] = orderId,
        ["orderName"] = orderName,
        ["amount"] = amount,
        ["successUrl"] = SuccessUrl,
        ["failUrl"] = FailUrl,
    };

    public async Task<string> ChargeAsync(string orderId, long amount = 15_000)
    {
        var key = await OpenAsync(orderId, amount);
        Assert.That((await ConfirmAsync(key, orderId, amount)).Status, Is.EqualTo(HttpStatusCode.OK));
        return key;
    }

    public Task<Answer> ConfirmAsync(string paymentKey, string orderId, long amount = 15_000, string? idempotencyKey = null)
        => PostAsync(
            "/v1/payments/confirm",
            new JsonObject { ["paymentKey"] = paymentKey, ["orderId"] = orderId, ["amount"] = amount },
            idempotencyKey);

    public Task<Answer> CancelAsync(string paymentKey, long? amount = null, string? idempotencyKey = null)
    {
        var body = new JsonObject { ["cancelReason"] = "고객 변심" };
        if (amount is not null)
            body["cancelAmount"] = amount;
        return PostAsync($"/v1/payments/{paymentKey}/cancel", body, idempotencyKey);
    }

    public Task<Answer> GetPaymentAsync(string paymentKey) => GetAsync($"/v1/payments/{paymentKey}");

    public async Task<string> StatusOfAsync(string paymentKey)
        => (await GetPaymentAsync(paymentKey)).Json["status"]!.GetValue<string>();

    public Task<Answer> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<Answer> PostAsync(string path, JsonNode body, string? key = null)
        => PostAsync(path, new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"), key);

    /// <summary>What a button of the payment window does.</summary>
    public Task<Answer> PressAsync(string paymentKey, string button)
        => SendAsync(new HttpRequestMessage(HttpMethod.Post, $"/sandbox/payments/{paymentKey}/{button}"));

    public Task<Answer> PostAsync(string path, HttpContent body, string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        if (key is not null)
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return SendAsync(request);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        if (!request.Headers.Contains("Authorization"))
            request.Headers.TryAddWithoutValidation("Authorization", Basic("test_sk_tests:"));
        using (request)
        using (var response = await Http.SendAsync(request))
        {
            var text = await response.Content.ReadAsStringAsync();
            return new Answer(response.StatusCode, text, response.Headers.Location?.OriginalString);
        }
    }

    public static string Basic(string pair) => "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(pair));

    private async Task StartAgainAsync()
    {
        string[] args = ["--urls", "http://127.0.0.1:0", "--Sandbox:Data", _folder.FullName, .. _settings];
        _app = SandboxServer.Build(args, Time);
        await _app.StartAsync();
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, Expect100ContinueTimeout = TimeSpan.FromMinutes(1) };
        _http = new HttpClient(handler) { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    private async Task StopAsync()
    {
        _http?.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();
        _app = null;
    }

    internal sealed record Answer(HttpStatusCode Status, string Text, string? Location)
    {
        public JsonNode Json => JsonNode.Parse(Text)!;

        /// <summary>The contract's error code.</summary>
        public string Code => Json["code"]!.GetValue<string>();
    }
}
