using System.Text.Json;

namespace PickGo.Domain.Tests;

/// <summary>Facts of real announcements with their right reading.</summary>
internal static class ImportCases
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static T Read<T>(string file)
    {
        using var stream = typeof(ImportCases).Assembly.GetManifestResourceStream(file)!;
        return JsonSerializer.Deserialize<T>(stream, Web)!;
    }
}
