using MediatR;
using PickGo.Application.Platform;
using PickGo.Application.Platform.Operations;
using PickGo.Domain.Platform.Operations;

namespace PickGo.WebApi.Platform;

/// <summary>Operators follow long work, and stop it.</summary>
internal static class OperationsEndpoints
{
    private const string Path = "/admin/operations";

    public static void MapOperations(this RouteGroupBuilder api)
    {
        var operations = api.MapGroup(Path).WithTags("Operators: operations").Requires(Policies.Viewer);
        operations.MapGet("", ListAsync).Describe("ListOperations", "Long work, the newest first, without its problems.").Produces<Page<OperationView>>().ChecksInput();
        operations.MapGet("/{id:long}", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new GetOperation(id), ct))
            .Describe("GetOperation", "How far an operation is.").Produces<OperationView>().Refuses(OperationErrors.NotFound);

        var changes = api.MapGroup(Path).WithTags("Operators: operations").Requires(Policies.Editor);
        changes.MapDelete("/{id:long}", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new CancelOperation(id), ct))
            .Describe("CancelOperation", "Asks an operation to stop after the record that it is at; what is done stays done.").Produces(204).Refuses(OperationErrors.NotFound, OperationErrors.Ended);
    }

    /// <summary>202, and where to follow it.</summary>
    public static IResult Accepted(OperationView operation) => Results.Accepted($"/api{Path}/{operation.Id}", operation);

    private static Task<IResult> ListAsync(IMediator mediator, CancellationToken ct, int page = 1, int size = 20) => mediator.AnswerAsync(new ListOperations(page, size), ct);
}
