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
    private readonly JsonSerializerOptions _json = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
    private readonly SemaphoreSlim _pen = new(1, 1);

    public CancellationToken Gone => http.RequestAborted;

    /// <summary>Opens the stream, runs the writer, and keeps the line alive beside it.</summary>
    public async Task RunAsync(Func<EventStream, Task> write)
    {
        http.Response.ContentType = "text/event-stream; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        var alive = KeepAliveAsync(ended.Token);
        try
        {
            await WriteAsync(": open\n\n");
            await write(this);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client left; that is how these streams end.
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

    public void Dispose() => _pen.Dispose();

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
        await _pen.WaitAsync(Gone);
        try
        {
            await http.Response.Body.WriteAsync(text, Gone);
            await http.Response.Body.FlushAsync(Gone);
        }
        finally
        {
            _pen.Release();
        }
    }
}
