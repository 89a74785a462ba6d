using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace PickGo.Tests.Support;

/// <summary>An answer of the API: its status and its JSON.</summary>
public sealed record ApiAnswer(HttpStatusCode Status, JsonElement Body, HttpResponseHeaders Headers)
{
    /// <summary>The refusal's code, or null.</summary>
    public string? Code => (int)Status >= 400 && Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("code", out var code) ? code.GetString() : null;

    /// <summary>Of what was made: opaque, a number or a code.</summary>
    public string Id => Body.GetProperty("id").ToString();

    public string Text(string name) => Body.GetProperty(name).GetString()!;

    public int[] Seats => [.. Body.GetProperty("seats").EnumerateArray().Select(s => s.GetInt32())];
}

/// <summary>Talks to the API as one member (or nobody), knowing API.md alone.</summary>
public sealed class ApiClient(string baseUrl, string? token = null) : IDisposable
{
    private static readonly SocketsHttpHandler Handler = new() { UseCookies = false, AllowAutoRedirect = false };
    private readonly HttpClient _http = new(Handler, disposeHandler: false) { BaseAddress = new Uri(baseUrl) };

    public string BaseUrl { get; } = baseUrl;
    public string? Token { get; } = token;
    public long MemberId { get; init; }
    public string Email { get; init; } = "";

    /// <summary>Sent with every request that has none of its own.</summary>
    public string? Cookie { get; init; }

    /// <summary>Sent with every request once the waiting room gave one.</summary>
    public string? EntryPass { get; set; }

    public Task<ApiAnswer> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<ApiAnswer> DeleteAsync(string path, object body) => SendAsync(HttpMethod.Delete, path, JsonContent.Create(body));

    public Task<ApiAnswer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path);

    public Task<ApiAnswer> PostAsync(string path, object? body = null, string? idempotencyKey = null) =>
        SendAsync(HttpMethod.Post, path, body is null ? null : JsonContent.Create(body), idempotencyKey);

    public Task<ApiAnswer> PutAsync(string path, object body) => SendAsync(HttpMethod.Put, path, JsonContent.Create(body));

    public async Task<ApiAnswer> SendAsync(HttpMethod method, string path, HttpContent? content = null, string? idempotencyKey = null, string? cookie = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (Token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        if (EntryPass is not null) request.Headers.Add("Entry-Pass", EntryPass);
        if (idempotencyKey is not null) request.Headers.Add("Idempotency-Key", idempotencyKey);
        if ((cookie ?? Cookie) is { } sent) request.Headers.Add("Cookie", sent);
        // A server that refuses a large body closes the line: who is still writing then never reads the answer.
        request.Headers.ExpectContinue = content?.Headers.ContentLength > 100_000;
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var isJson = response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true;
        var answer = new ApiAnswer(response.StatusCode, isJson ? JsonSerializer.Deserialize<JsonElement>(text) : default, response.Headers);
        StatedRefusals.Check(method, path, answer.Code);
        return answer;
    }

    /// <summary>Joins a waiting room with nobody in it, and keeps the pass.</summary>
    public async Task<ApiClient> EnterAsync(long sessionId)
    {
        var place = await PostAsync($"/api/sessions/{sessionId}/queue");
        EntryPass = place.Body.GetProperty("entryPass").GetString() ?? throw new InvalidOperationException($"Not admitted: {place.Body}");
        return this;
    }

    public Task<ApiAnswer> HoldAsync(long sessionId, params int[] seats) => PostAsync($"/api/sessions/{sessionId}/holds", new { seats });

    public Task<ApiAnswer> ReserveAsync(long sessionId) => PostAsync("/api/reservations", new { sessionId });

    /// <summary>Holds, reserves and starts to pay.</summary>
    public async Task<(string Reservation, string Payment, string OrderId, long Amount)> OrderAsync(long sessionId, params int[] seats)
    {
        await EnterAsync(sessionId);
        var held = await HoldAsync(sessionId, seats);
        if (held.Status != HttpStatusCode.Created) throw new InvalidOperationException($"Not held: {held.Body}");
        var reservation = await ReserveAsync(sessionId);
        var payment = await PostAsync("/api/payments", new { reservationId = reservation.Id });
        return (reservation.Id, payment.Id, payment.Text("orderId"), payment.Body.GetProperty("amount").GetInt64());
    }

    public Task<ApiAnswer> ConfirmAsync(string paymentKey, string orderId, long amount) =>
        PostAsync("/api/payments/confirm", new { paymentKey, orderId, amount });

    /// <summary>Tells what became of an order, as the gateway does; anybody can.</summary>
    public async Task<ApiAnswer> TellAsync(string? orderId, string? transmissionId)
    {
        using var content = JsonContent.Create(new { eventType = "PAYMENT_STATUS_CHANGED", createdAt = "2026-12-03T20:00:00.000000", data = new { orderId, status = "DONE" } });
        if (transmissionId is not null) content.Headers.TryAddWithoutValidation("tosspayments-webhook-transmission-id", transmissionId);
        return await SendAsync(HttpMethod.Post, "/api/payments/webhook", content);
    }

    /// <summary>The state letters of all seats.</summary>
    public async Task<string> StatesAsync(long sessionId) => (await GetAsync($"/api/sessions/{sessionId}/seats")).Text("states");

    /// <summary>Opens a stream of server-sent events.</summary>
    public async Task<EventReader> StreamAsync(string path)
    {
        var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var response = await _http.GetAsync($"{path}{separator}access_token={Token}&entryPass={EntryPass}", HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return new EventReader(response);
    }

    public void Dispose() => _http.Dispose();
}
