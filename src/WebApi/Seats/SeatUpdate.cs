using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using PickGo.Application.Seats;

namespace PickGo.WebApi.Seats;

/// <summary>A delta in the forms that leave the server: each is made once, however many watch.</summary>
public sealed class SeatUpdate
{
    /// <summary>In ten: the slowest are not waited for.</summary>
    private const int Most = 9;

    private readonly TaskCompletionSource _mostAcknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _acknowledged;
    private int _enough = int.MaxValue;

    private SeatUpdate(long version, byte[] sseEvent, SerializedHubMessage hubMessage) => (Version, SseEvent, HubMessage) = (version, sseEvent, hubMessage);

    public long Version { get; }

    /// <summary>The whole event, ready to be written to a stream.</summary>
    public ReadOnlyMemory<byte> SseEvent { get; }

    /// <summary>Keeps its bytes after the first connection that asked for them.</summary>
    public SerializedHubMessage HubMessage { get; }

    public static SeatUpdate Of(SeatDelta delta, JsonSerializerOptions json)
    {
        var message = SeatsMessage.Of(delta);
        byte[] sseEvent = [.. "event: seats\ndata: "u8, .. JsonSerializer.SerializeToUtf8Bytes(message, json), .. "\n\n"u8];
        return new SeatUpdate(delta.Version, sseEvent, new SerializedHubMessage(new InvocationMessage(nameof(ISeatsClient.Seats), [message])));
    }

    /// <summary>A connection has written it.</summary>
    internal void Acknowledge()
    {
        if (Interlocked.Increment(ref _acknowledged) >= Volatile.Read(ref _enough)) _mostAcknowledged.TrySetResult();
    }

    /// <summary>Returns once most of those who were told have written it, or the time is over.</summary>
    internal Task MostAcknowledgedAsync(int told, TimeSpan atMost, TimeProvider time, CancellationToken ct)
    {
        Interlocked.Exchange(ref _enough, told * Most / 10);
        if (Volatile.Read(ref _acknowledged) >= told * Most / 10) return Task.CompletedTask;
        return Task.WhenAny(_mostAcknowledged.Task, Task.Delay(atMost, time, ct));
    }
}
