using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace PickGo.WebApi.Platform;

/// <summary>
/// Writes server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). Comments keep the line open
/// through proxies and show dead clients; ASP.NET's own result writes none, which is why this exists.
/// </summary>
internal sealed class EventStream(HttpContext http) : IDisposable
{
    private const int SoonestReturnMs = 500;
    private const int LatestReturnMs = 5000;

    private readonly CancellationTokenSource _gone = CancellationTokenSource.CreateLinkedTokenSource(
        http.RequestAborted, http.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);

    private readonly JsonSerializerOptions _json = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
    private readonly SemaphoreSlim _pen = new(1, 1);

    /// <summary>The client left, or the server stops.</summary>
    public CancellationToken Gone => _gone.Token;

    /// <summary>Opens the stream, runs the writer, and keeps the line alive beside it.</summary>
    public async Task RunAsync(Func<EventStream, Task> write)
    {
        http.Response.ContentType = "text/event-stream; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
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
            if (!http.RequestAborted.IsCancellationRequested) await SayGoodbyeAsync();
        }
        finally
        {
            await ended.CancelAsync();
            await alive;
        }
    }

    public Task SendAsync<T>(string name, T data) => WriteAsync($"event: {name}\ndata: {JsonSerializer.Serialize(data, _json)}\n\n");

    /// <summary>An event in its final form, for those that go to many.</summary>
    public Task SendAsync(ReadOnlyMemory<byte> wholeEvent) => WriteAsync(wholeEvent);

    public void Dispose()
    {
        _gone.Dispose();
        _pen.Dispose();
    }

    /// <summary>All streams of a server end at once, and their clients must not come back to the others all at once.</summary>
    private Task SayGoodbyeAsync() =>
        WriteAsync(string.Create(CultureInfo.InvariantCulture, $"retry: {RandomNumberGenerator.GetInt32(SoonestReturnMs, LatestReturnMs)}\n\n"));

    private async Task KeepAliveAsync(CancellationToken ct)
    {
        var time = http.RequestServices.GetRequiredService<TimeProvider>();
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
        await _pen.WaitAsync(http.RequestAborted);
        try
        {
            await http.Response.Body.WriteAsync(text, http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
        }
        finally
        {
            _pen.Release();
        }
    }
}
