using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using PickGo.Application.Seats;

namespace PickGo.WebApi.Seats;

/// <summary>
/// Writes a <see cref="SeatMapView"/> as the serializer would, but the areas from bytes that are made once: they are most of the work,
/// and the same for everybody.
/// </summary>
internal sealed class SeatMapAnswer(SeatMapView map) : IResult
{
    private static readonly ConditionalWeakTable<IReadOnlyList<SeatMapAreaView>, byte[]> Areas = [];

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var json = httpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        Write(httpContext.Response.BodyWriter, json);
        await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }

    internal void Write(System.Buffers.IBufferWriter<byte> to, JsonSerializerOptions json)
    {
        using var writer = new Utf8JsonWriter(to, new JsonWriterOptions { Encoder = json.Encoder, SkipValidation = true });
        writer.WriteStartObject();
        writer.WriteNumber("version"u8, map.Version);
        writer.WritePropertyName("areas"u8);
        writer.WriteRawValue(Areas.GetValue(map.Areas, areas => JsonSerializer.SerializeToUtf8Bytes(areas, json)), skipInputValidation: true);
        writer.WriteString("states"u8, map.States);
        Property(writer, "mine"u8, map.Mine, json);
        Property(writer, "holdExpiresAt"u8, map.HoldExpiresAt, json);
        writer.WriteNumber("seatLimit"u8, map.SeatLimit);
        writer.WriteNumber("reserved"u8, map.Reserved);
        Property(writer, "passExpiresAt"u8, map.PassExpiresAt, json);
        writer.WriteNumber("holdSeconds"u8, map.HoldSeconds);
        Property(writer, "performance"u8, map.Performance, json);
        Property(writer, "stage"u8, map.Stage, json);
        writer.WriteEndObject();
    }

    private static void Property<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value, JsonSerializerOptions json)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, value, json);
    }
}
