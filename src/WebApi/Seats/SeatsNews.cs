using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using PickGo.Application.Seats;

namespace PickGo.WebApi.Seats;

/// <summary>A delta in the forms that leave the server: each is made once, however many watch.</summary>
public sealed class SeatsNews
{
    private SeatsNews(long version, byte[] sseEvent, SerializedHubMessage hubMessage) => (Version, SseEvent, HubMessage) = (version, sseEvent, hubMessage);

    public long Version { get; }

    /// <summary>The whole event, ready to be written to a stream.</summary>
    public ReadOnlyMemory<byte> SseEvent { get; }

    /// <summary>Keeps its bytes after the first connection that asked for them.</summary>
    public SerializedHubMessage HubMessage { get; }

    public static SeatsNews Of(SeatDelta delta, JsonSerializerOptions json)
    {
        var message = SeatsMessage.Of(delta);
        byte[] sseEvent = [.. "event: seats\ndata: "u8, .. JsonSerializer.SerializeToUtf8Bytes(message, json), .. "\n\n"u8];
        return new SeatsNews(delta.Version, sseEvent, new SerializedHubMessage(new InvocationMessage(nameof(ISeatsClient.Seats), [message])));
    }
}
