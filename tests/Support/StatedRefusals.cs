using System.Text.Json;
using System.Text.RegularExpressions;

namespace PickGo.Tests.Support;

/// <summary>Which codes the contract says that an operation may refuse with. Every answer that the tests get is held against it.</summary>
internal static partial class StatedRefusals
{
    /// <summary>What any address may answer, whatever it states.</summary>
    private static readonly HashSet<string> Anywhere = ["not-found", "request.method", "request.too-large", "request.media-type", "request.malformed", "internal", "busy"];

    private static readonly Lazy<List<(string Method, Regex Path, HashSet<string> Codes)>> Operations = new(Read);

    /// <exception cref="InvalidOperationException">The contract does not name this code for the operation.</exception>
    public static void Check(HttpMethod method, string path, string? code)
    {
        if (code is null || Anywhere.Contains(code)) return;

        var plain = path.Split('?')[0];
        var operation = Operations.Value.Find(o => o.Method == method.Method && o.Path.IsMatch(plain));
        if (operation.Codes is not null && !operation.Codes.Contains(code))
            throw new InvalidOperationException($"{method} {plain} refuses with {code}, which the contract does not say: add it to its Refuses(…).");
    }

    private static List<(string, Regex, HashSet<string>)> Read()
    {
        var contract = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Find()));
        return [.. contract.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject().Select(o =>
            (o.Name.ToUpperInvariant(), new Regex($"^{Placeholder().Replace(p.Name, "[^/]+")}$"),
                o.Value.GetProperty("responses").EnumerateObject().SelectMany(r => Code().Matches(r.Value.GetProperty("description").GetString() ?? "").Select(m => m.Groups[1].Value)).ToHashSet())))];
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "docs", "api", "pickgo.v1.json");
            if (File.Exists(file)) return file;
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("`([a-z.-]+)`")]
    private static partial Regex Code();
}
