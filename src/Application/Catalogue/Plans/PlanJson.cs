using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PickGo.Domain.Catalogue.Plans;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue.Plans;

/// <summary>Seating plans as JSON: written in one form, and read with everything that is wrong named by its line.</summary>
public static class PlanJson
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write(PlanDraft plan) => JsonSerializer.Serialize(SeatingPlanView.Of(plan), Json);

    /// <returns>The plan, or <c>plans.invalid</c> with the first faults.</returns>
    public static Result<PlanDraft> Read(ReadOnlySpan<byte> file)
    {
        LinedJson root;
        try
        {
            root = LinedJson.Parse(file);
        }
        catch (JsonException e)
        {
            var unreadable = new PlanFaults();
            unreadable.Add("", PlanFaultCodes.Unreadable, "The file is no JSON.", (int)(e.LineNumber ?? 0) + 1);
            return PlanErrors.Invalid(unreadable.Found);
        }

        var faults = new PlanFaults(path => root.LineOf(path));
        var (areas, stage) = new PlanBinder(faults).Bind(root);
        PlanCheck.Run(areas, stage, faults);
        return faults.Any ? PlanErrors.Invalid(faults.Found) : new PlanDraft([.. areas.Select(a => a!)], stage);
    }

    /// <summary>What was written by <see cref="Write"/>.</summary>
    internal static PlanDraft ReadKept(string document) => Read(System.Text.Encoding.UTF8.GetBytes(document)).Value;
}
