using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using PickGo.Domain.Platform;
using PickGo.WebApi.Identity;

namespace PickGo.WebApi.Platform;

/// <summary>
/// Writes server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). Comments keep the line open
/// through proxies and show dead clients; ASP.NET's own result writes none, which is why this exists.
/// </summary>
internal sealed class EventStream : IDisposable
{
    private const int SoonestReturnMs = 500;
    private const int LatestReturnMs = 5000;

    private readonly HttpContext _http;
    private readonly CancellationTokenSource _gone;
    private readonly JsonSerializerOptions _json;
    private readonly SemaphoreSlim _pen = new(1, 1);
    private readonly IDisposable _watch;
    private Error? _ended;

    public EventStream(HttpContext http)
    {
        var services = http.RequestServices;
        _http = http;
        _json = services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        _gone = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        _watch = services.GetRequiredService<LiveConnections>().Watch(http.User, End);
    }

    /// <summary>The client left, the access that opened the stream ended, or the server stops.</summary>
    public CancellationToken Gone => _gone.Token;

    /// <summary>Opens the stream, runs the writer, and keeps the line alive beside it.</summary>
    public async Task RunAsync(Func<EventStream, Task> write)
    {
        _http.Response.ContentType = "text/event-stream; charset=utf-8";
        _http.Response.Headers.CacheControl = "no-store";
        _http.Response.Headers["X-Accel-Buffering"] = "no";
        _http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(Gone);
        var alive = KeepAliveAsync(ended.Token);
        try
        {
            await WriteAsync(": open\n\n");
            await write(this);
        }
        catch (OperationCanceledException) when (Gone.IsCancellationRequested)
        {
            // That is how these streams end.
            if (!_http.RequestAborted.IsCancellationRequested) await SayGoodbyeAsync();
        }
        finally
        {
            await ended.CancelAsync();
            await alive;
        }
    }

    public Task SendAsync<T>(string name, T data) => WriteAsync($"event: {name}\ndata: {JsonSerializer.Serialize(data, _json)}\n\n");

    /// <summary>Says why the stream is over.</summary>
    public Task SendRefusalAsync(Error why) => SendAsync("refused", new RefusedEvent(why.Code));

    /// <summary>An event in its final form, for those that go to many.</summary>
    public Task SendAsync(ReadOnlyMemory<byte> wholeEvent) => WriteAsync(wholeEvent);

    public void Dispose()
    {
        _watch.Dispose();
        _gone.Dispose();
        _pen.Dispose();
    }

    private void End(Error why)
    {
        _ended = why;
        _ = _gone.CancelAsync();
    }

    /// <summary>All streams of a server that stops end at once, and their clients must not come back to the others all at once.</summary>
    private Task SayGoodbyeAsync() => _ended is { } why
        ? SendRefusalAsync(why)
        : WriteAsync(string.Create(CultureInfo.InvariantCulture, $"retry: {RandomNumberGenerator.GetInt32(SoonestReturnMs, LatestReturnMs)}\n\n"));

    private async Task KeepAliveAsync(CancellationToken ct)
    {
        var time = _http.RequestServices.GetRequiredService<TimeProvider>();
        try
        {
            while (true)
            {
                await Task.Delay(LiveHubs.KeepAlive, time, ct);
                await WriteAsync(": alive\n\n");
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // The stream ended or the client is gone.
        }
    }

    private Task WriteAsync(string text) => WriteAsync(Encoding.UTF8.GetBytes(text));

    private async Task WriteAsync(ReadOnlyMemory<byte> text)
    {
        await _pen.WaitAsync(_http.RequestAborted);
        try
        {
            await _http.Response.Body.WriteAsync(text, _http.RequestAborted);
            await _http.Response.Body.FlushAsync(_http.RequestAborted);
        }
        finally
        {
            _pen.Release();
        }
    }

    private sealed record RefusedEvent(string Code);
}
