using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using PickGo.Domain.Queue;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Queue;

/// <summary>
/// The entry pass that came with a request: in the header, or in the query where a browser cannot set one. An endpoint that takes it says
/// so in the contract by taking it; the use case checks it.
/// </summary>
internal sealed record EntryPassToken(string? Value) : IBindableFromHttpContext<EntryPassToken>, IEndpointParameterMetadataProvider
{
    public const string Header = "Entry-Pass";

    public static ValueTask<EntryPassToken?> BindAsync(HttpContext context, ParameterInfo parameter) => ValueTask.FromResult<EntryPassToken?>(new EntryPassToken(
        context.Request.Headers[Header] is [{ Length: > 0 } header] ? header : context.TakesTokensFromQuery() ? (string?)context.Request.Query["entryPass"] : null));

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new EntryPassMetadata());
        builder.Metadata.Add(new RefusalMetadata([QueueErrors.PassRequired, QueueErrors.PassInvalid, QueueErrors.PassExpired]));
        foreach (var status in (int[])[403, 410])
            builder.Metadata.Add(new ProducesResponseTypeMetadata(status, typeof(ProblemDetails), [ProblemResults.ContentType]));
    }
}

/// <summary>Marks endpoints that take an entry pass in the OpenAPI document.</summary>
internal sealed record EntryPassMetadata;
