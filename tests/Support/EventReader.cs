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

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        response.Dispose();
        _stop.Dispose();
    }
}
