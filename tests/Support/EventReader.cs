using System.Net.ServerSentEvents;
using System.Text.Json;

namespace PickGo.Tests.Support;

/// <summary>Reads server-sent events one after the other.</summary>
public sealed class EventReader(HttpResponseMessage response) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private IAsyncEnumerator<SseItem<string>>? _events;

    /// <summary>The next event; fails after so many seconds of silence.</summary>
    public async Task<(string Name, JsonElement Data)> NextAsync(double silence = 10)
    {
        _events ??= SseParser.Create(await response.Content.ReadAsStreamAsync()).EnumerateAsync(_stop.Token).GetAsyncEnumerator();
        var moved = _events.MoveNextAsync().AsTask();
        if (!await moved.WaitAsync(TimeSpan.FromSeconds(silence))) throw new EndOfStreamException();
        return (_events.Current.EventType, JsonSerializer.Deserialize<JsonElement>(_events.Current.Data));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        response.Dispose();
        _stop.Dispose();
    }
}
