using System.Net.ServerSentEvents;
using System.Text.Json;

namespace PickGo.Tests.Support;

/// <summary>Reads server-sent events one after the other.</summary>
public sealed class EventReader(HttpResponseMessage response) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private IAsyncEnumerator<SseItem<string>>? _events;

    /// <summary>The next event; fails after a silence of this length, else of the usual limit.</summary>
    public async Task<(string Name, JsonElement Data)> NextAsync(TimeSpan? silence = null)
    {
        _events ??= SseParser.Create(await response.Content.ReadAsStreamAsync()).EnumerateAsync(_stop.Token).GetAsyncEnumerator();
        var moved = _events.MoveNextAsync().AsTask();
        if (!await moved.WaitAsync(silence ?? Eventually.Limit)) throw new EndOfStreamException();
        return (_events.Current.EventType, JsonSerializer.Deserialize<JsonElement>(_events.Current.Data));
    }

    /// <summary>The first event of another name; fails when only this one comes for as long as anything is waited for.</summary>
    public async Task<(string Name, JsonElement Data)> AfterAsync(string name)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(started) < Eventually.Limit)
        {
            var next = await NextAsync();
            if (next.Name != name) return next;
        }

        throw new TimeoutException($"After {Eventually.Limit.TotalSeconds} s nothing but '{name}' has come.");
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        response.Dispose();
        _stop.Dispose();
    }
}
