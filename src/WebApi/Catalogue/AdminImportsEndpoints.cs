using System.Text.Json.Serialization;
using MediatR;
using PickGo.Application.Catalogue.Import;
using PickGo.Application.Platform.Operations;
using PickGo.Domain.Platform.Operations;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Catalogue;

/// <summary>Operators have performances imported.</summary>
internal static class AdminImportsEndpoints
{
    public static void MapAdminImports(this RouteGroupBuilder api) => api.MapPost("/admin/imports", StartAsync).WithTags("Operators: imports").Requires(Policies.Editor)
        .Describe("StartImport", "Has everything imported that runs on some days; followed as an operation.")
        .Produces<OperationView>(202).ChecksInput().Refuses(OperationErrors.UnderWay, KopisErrors.NotConfigured);

    /// <param name="Source">Where from.</param>
    /// <param name="From">First day, in Korea.</param>
    /// <param name="To">Last day; at most 366 with the first.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record StartImportRequest(ImportSource Source, DateOnly From, DateOnly To);

    private static Task<IResult> StartAsync(StartImportRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new StartImport(body.Source, body.From, body.To), ct, OperationsEndpoints.Accepted);
}
