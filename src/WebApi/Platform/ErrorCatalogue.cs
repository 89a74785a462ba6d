using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.WebApi.Platform;

/// <summary>
/// Every code that a client can meet, with its status, its meaning and who meets it, made from what the endpoints state. It stands in the
/// contract as <c>x-errors</c>; <c>make openapi</c> writes it to docs/api/errors.json.
/// </summary>
internal sealed class ErrorCatalogue(EndpointDataSource endpoints) : IOpenApiDocumentTransformer
{
    private static readonly string[] Everybody = ["guest", "member", "operator"];

    /// <summary>What any address may answer, whatever it states.</summary>
    private static readonly Refusal[] Anywhere =
        [EdgeErrors.NotFound, EdgeErrors.Method, EdgeErrors.TooLarge, EdgeErrors.MediaType, EdgeErrors.Malformed, EdgeErrors.Internal];

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        document.Extensions["x-errors"] = new JsonNodeExtension(new JsonArray([.. Entries().Select(ToJson)]));
        return Task.CompletedTask;
    }

    internal IEnumerable<(Refusal Refusal, IReadOnlyList<string> Audience)> Entries() => endpoints.Endpoints
        .SelectMany(e => RefusalsOf(e).Select(r => (Refusal: r, Audience: AudienceOf(e))))
        .Concat(Internal.Select(r => (Refusal: r, Audience: "internal")))
        .Concat(Anywhere.SelectMany(r => Everybody.Select(who => (Refusal: r, Audience: who))))
        .GroupBy(e => e.Refusal.Code, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => (g.First().Refusal, (IReadOnlyList<string>)[.. AudienceOf(g.Select(e => e.Audience))]));

    /// <summary>What no endpoint states stays among ourselves.</summary>
    private static IEnumerable<string> AudienceOf(IEnumerable<string> found)
    {
        var audience = found.Distinct().Order(StringComparer.Ordinal).ToList();
        return audience.Count > 1 ? audience.Where(a => a != "internal") : audience;
    }

    /// <summary>Every refusal that the domain and the use cases spell.</summary>
    private static IEnumerable<Refusal> Internal => new[] { typeof(Error).Assembly, typeof(CommonErrors).Assembly }.SelectMany(a => a.GetTypes())
        .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(f => f.FieldType == typeof(Error))
        .Select(f => (Refusal)(Error)f.GetValue(null)!);

    private static IEnumerable<Refusal> RefusalsOf(Endpoint endpoint) => endpoint.Metadata.GetOrderedMetadata<RefusalMetadata>().SelectMany(m => m.Refusals);

    private static string AudienceOf(Endpoint endpoint)
    {
        var policies = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).ToList();
        if (policies.Exists(Policies.IsOperators)) return "operator";
        return endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && policies.Count > 0 ? "member" : "guest";
    }

    private static JsonNode ToJson((Refusal Refusal, IReadOnlyList<string> Audience) entry) => new JsonObject
    {
        ["code"] = entry.Refusal.Code,
        ["status"] = entry.Refusal.Status,
        ["audience"] = new JsonArray([.. entry.Audience.Select(a => (JsonNode)a)]),
        ["meaning"] = entry.Refusal.Meaning,
    };
}
