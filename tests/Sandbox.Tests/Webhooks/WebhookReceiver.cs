using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PickGo.Sandbox.Tests;

/// <summary>A shop that hears webhooks.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ReadResult> _heard = new();

    private WebhookReceiver()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/hook", ReceiveAsync);
    }

    public string Url => _app.Urls.Single() + "/hook";

    /// <summary>What the shop answers.</summary>
    public int Status { get; set; } = 200;

    public IReadOnlyList<ReadResult> All => [.. _heard];

    public static async Task<WebhookReceiver> StartAsync()
    {
        var ear = new WebhookReceiver();
        await ear._app.StartAsync();
        return ear;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext http)
    {
        var body = (await JsonNode.ParseAsync(http.Request.Body))!;
        var headers = http.Request.Headers;
        _heard.Enqueue(new ReadResult(
            headers["tosspayments-webhook-transmission-id"].ToString(), headers["tosspayments-webhook-transmission-time"].ToString(),
            int.Parse(headers["tosspayments-webhook-transmission-retried-count"].ToString(), System.Globalization.CultureInfo.InvariantCulture), body));
        http.Response.StatusCode = Status;
    }

    internal sealed record ReadResult(string Id, string Time, int Retries, JsonNode Body)
    {
        public string Status => (string)Body["data"]!["status"]!;

        public string OrderId => (string)Body["data"]!["orderId"]!;
    }
}
