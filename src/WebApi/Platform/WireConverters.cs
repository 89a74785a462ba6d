using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PickGo.WebApi.Platform;

/// <summary>Refuses strings that not every engine can keep (<see cref="RequestText"/>).</summary>
internal sealed class WholeText : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException();
        return Checked(ref reader);
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Checked(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);

    private static string Checked(ref Utf8JsonReader reader)
    {
        // The reader itself throws at bytes that are no UTF-8 and at escaped halves of pairs.
        var text = reader.GetString()!;
        return RequestText.IsWhole(text) ? text : throw new JsonException();
    }
}

/// <summary>An instant says its offset: without one it would be read in the time zone of whichever server got it.</summary>
internal sealed class InstantWithOffset : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The kind of a DateTime tells whether the text had an offset; a DateTimeOffset always has one.
        if (!reader.TryGetDateTimeOffset(out var instant) || !reader.TryGetDateTime(out var read) || read.Kind == DateTimeKind.Unspecified)
            throw new JsonException();
        return instant;
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture));
}
