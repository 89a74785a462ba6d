using System.Text.Json;
using System.Text.RegularExpressions;

namespace PickGo.Architecture.Tests;

/// <summary>The contract says what everything is called, what it means and how it refuses; make check holds it against the server.</summary>
public sealed class ContractTests
{
    private static readonly JsonElement Contract = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(Source.Root, "docs", "api", "pickgo.v1.json")));

    [Test]
    public void EveryOperation_HasANameAndASummary()
    {
        Assert.That(Operations.Count(), Is.GreaterThan(40));
        Assert.That(Operations.Where(o => !Has(o.Body, "operationId") || !Has(o.Body, "summary")).Select(o => o.Name), Is.Empty);
        Assert.That(Operations.Select(o => o.Body.GetProperty("operationId").GetString()), Is.Unique);
    }

    [Test]
    public void EveryParameter_AndEveryProperty_HasAMeaning()
    {
        var parameters = Operations.SelectMany(o => o.Body.TryGetProperty("parameters", out var all) ? all.EnumerateArray().Select(p => (o.Name, Parameter: p)) : [])
            .Where(p => !Has(p.Parameter, "description")).Select(p => $"{p.Name} {p.Parameter.GetProperty("name")}");
        var properties = Schemas.Where(s => s.Name != "ProblemDetails" && s.Value.TryGetProperty("properties", out _))
            .SelectMany(s => s.Value.GetProperty("properties").EnumerateObject().Where(p => !IsDescribed(p.Value)).Select(p => $"{s.Name}.{p.Name}"));
        Assert.That(parameters.Concat(properties), Is.Empty);
    }

    /// <summary>What is answered is a View or a Page of them, what is sent is a Request.</summary>
    [Test]
    public void EveryRecord_IsNamedByOneRule() => Assert.That(
        Schemas.Where(s => s.Value.TryGetProperty("properties", out _)).Select(s => s.Name),
        Is.All.Match("View$|^PageOf\\w+View$|Request$|^ProblemDetails$"));

    /// <summary>The contract names a record without its namespace: of two of one name it would keep one, and say it of both.</summary>
    [Test]
    public void NoTwoRecords_HaveOneName() => Assert.That(
        new[] { typeof(PickGo.Application.Catalogue.PostView).Assembly, typeof(PickGo.WebApi.PickGoServer).Assembly }.SelectMany(a => a.GetTypes())
            .Where(t => t.Name.EndsWith("View", StringComparison.Ordinal) || t.Name.EndsWith("Request", StringComparison.Ordinal))
            .GroupBy(t => t.Name).Where(g => g.Count() > 1).Select(g => g.Key),
        Is.Empty);

    [Test]
    public void EveryRefusal_NamesItsCodes()
    {
        var silent = Operations.SelectMany(o => o.Body.GetProperty("responses").EnumerateObject().Select(r => (o.Name, Status: r.Name, Response: r.Value)))
            .Where(r => r.Status[0] is '4' or '5' && r.Response.GetProperty("description").GetString()?.StartsWith('`') != true)
            .Select(r => $"{r.Name} {r.Status}");
        Assert.That(silent, Is.Empty);
    }

    [Test]
    public void TheErrorsFile_IsTheContracts()
    {
        var file = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(Source.Root, "docs", "api", "errors.json")));
        Assert.That(JsonElement.DeepEquals(file, Contract.GetProperty("x-errors")), "run: make openapi");
        Assert.That(file.EnumerateArray().Select(e => e.GetProperty("code").GetString()), Is.Unique.And.Ordered);
    }

    /// <summary>A client that knows the code knows the status.</summary>
    [Test]
    public void ACode_HasOneStatus()
    {
        var catalogue = Contract.GetProperty("x-errors").EnumerateArray().ToDictionary(e => e.GetProperty("code").GetString()!, e => e.GetProperty("status").GetInt32());
        var stated = Operations.SelectMany(o => o.Body.GetProperty("responses").EnumerateObject())
            .SelectMany(r => Regex.Matches(r.Value.GetProperty("description").GetString()!, "`([a-z.-]+)`: ").Select(m => $"{m.Groups[1].Value} {r.Name}")).Distinct().ToList();
        Assert.That(stated.Count, Is.GreaterThan(40));
        Assert.That(stated.Except(catalogue.Select(e => $"{e.Key} {e.Value}")), Is.Empty);
    }

    private static IEnumerable<JsonProperty> Schemas => Contract.GetProperty("components").GetProperty("schemas").EnumerateObject();

    private static IEnumerable<(string Name, JsonElement Body)> Operations => Contract.GetProperty("paths").EnumerateObject()
        .SelectMany(p => p.Value.EnumerateObject().Select(m => ($"{m.Name.ToUpperInvariant()} {p.Name}", m.Value)));

    /// <summary>What may be null and is another record says it beside the reference.</summary>
    private static bool IsDescribed(JsonElement property) =>
        Has(property, "description") || (property.TryGetProperty("oneOf", out var choices) && choices.EnumerateArray().Any(c => Has(c, "description")));

    private static bool Has(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.GetString() is { Length: > 0 };
}
