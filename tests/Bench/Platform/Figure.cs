using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PickGo.Bench;

/// <summary>One measured figure.</summary>
/// <param name="Name">What, dotted.</param>
/// <param name="Value">Measured.</param>
/// <param name="Unit">Of value and ceiling.</param>
/// <param name="Ceiling">What it is compared with, measured in the same run; null where there is none.</param>
/// <param name="Ratio">Value to ceiling, or how often better.</param>
/// <param name="Bar">What the ratio (or the value, without a ceiling) has to meet, as <c>≤ 3</c> or <c>≥ 0.5</c>; empty when only reported.</param>
public sealed record Figure(string Name, double Value, string Unit, double? Ceiling, double? Ratio, string Bar)
{
    public bool Pass => Bar.Length == 0 || (Bar[0] == '≤' ? Measured <= Limit : Measured >= Limit);

    /// <summary>What is held against the bar.</summary>
    internal double Measured => Ratio ?? Value;

    internal double Limit => Bar.Length == 0 ? 0 : double.Parse(Bar[2..], CultureInfo.InvariantCulture);
}

/// <summary>Prints the figures, and writes them beside the documentation.</summary>
internal static class Results
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    public static void Print(IReadOnlyList<Figure> figures)
    {
        Console.WriteLine($"{"figure",-34}{"value",14} {"unit",-10}{"ceiling",14}{"ratio",10}  {"bar",-9}");
        foreach (var f in figures)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{f.Name,-34}{f.Value,14:N2} {f.Unit,-10}{f.Ceiling,14:N2}{f.Ratio,10:N2}  {f.Bar,-9} {(f.Pass ? "ok" : "MISSED")}"));
    }

    /// <summary>Writes the figures into those of earlier runs.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="figures">What was measured now.</param>
    /// <param name="benches">What these figures begin with: what an earlier run found for them is replaced.</param>
    public static async Task WriteAsync(string folder, IReadOnlyList<Figure> figures, IReadOnlyList<string> benches)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "results.json");
        List<Figure> earlier = File.Exists(path) ? JsonSerializer.Deserialize<List<Figure>>(await File.ReadAllTextAsync(path), Json)! : [];
        List<Figure> all = [.. earlier.Where(e => !figures.Any(f => f.Name == e.Name) && !benches.Any(b => e.Name.StartsWith(b, StringComparison.Ordinal))).Concat(figures).OrderBy(f => f.Name, StringComparer.Ordinal)];
        await File.WriteAllTextAsync(path, JsonSerializer.Serialize(all, Json) + "\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "results.svg"), Chart([.. all.Where(f => f.Limit > 0)]));
    }

    /// <summary>Each figure as a share of its bar: how much of what is allowed it takes, or how far past what is asked it goes (cut at 2).</summary>
    private static string Chart(IReadOnlyList<Figure> figures)
    {
        const int row = 34, left = 260, width = 360;
        var svg = new StringBuilder($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 {(figures.Count * row) + 50}\" font-family=\"sans-serif\" font-size=\"13\">");
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
        for (var i = 0; i < figures.Count; i++)
        {
            var f = figures[i];
            var share = Math.Min(2, f.Measured / f.Limit);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{left - 10}\" y=\"{(i * row) + 40}\" text-anchor=\"end\">{f.Name}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{left}\" y=\"{(i * row) + 25}\" width=\"{Math.Max(2, share * width / 2):F0}\" height=\"20\" rx=\"4\" fill=\"{(f.Pass ? "#157F5B" : "#D9363E")}\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{left + width + 8}\" y=\"{(i * row) + 40}\">{f.Measured:0.##} ({f.Bar})</text>");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{left + (width / 2)}\" y1=\"15\" x2=\"{left + (width / 2)}\" y2=\"{(figures.Count * row) + 25}\" stroke=\"#17151F\" stroke-dasharray=\"4\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{left + (width / 2)}\" y=\"{(figures.Count * row) + 42}\" text-anchor=\"middle\">bar</text></svg>\n");
        return svg.ToString();
    }
}
