using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PickGo.Domain.Catalogue;

namespace PickGo.Infrastructure.Catalogue;

/// <summary>What a house says of its rows and seats, and where its stage is, as short texts: read whole, never searched.</summary>
internal static class HouseColumns
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly ValueConverter<AreaLabels, string> LabelsAsJson = new(labels => JsonSerializer.Serialize(labels, Json), text => Labels(text));
    private static readonly ValueConverter<StageShape, string> StageAsText = new(stage => stage.ToString(), text => StageShape.Parse(text));

    public static void HasAreaLabels(this PropertyBuilder property) => property.HasConversion(LabelsAsJson);

    public static void HasStage(this PropertyBuilder property) => property.HasMaxLength(StageShape.TextLength).HasConversion(StageAsText);

    private static AreaLabels Labels(string text) =>
        JsonSerializer.Deserialize<AreaLabels>(text, Json) ?? throw new InvalidOperationException("Labels in the database cannot be read.");
}
