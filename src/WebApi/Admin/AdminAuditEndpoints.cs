using MediatR;
using PickGo.Application.Admin;
using PickGo.Application.Platform;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Admin;

/// <summary>Operators read who did what.</summary>
internal static class AdminAuditEndpoints
{
    public static void MapAdminAudit(this RouteGroupBuilder api) => api.MapGet("/admin/audit", ListAsync).WithTags("Operators: history").Requires(Policies.Viewer)
        .Describe("ListAuditEntries", "Who did what to what and when, the newest first.").Produces<Page<AuditEntryView>>().ChecksInput();

    private static Task<IResult> ListAsync(
        IMediator mediator, CancellationToken ct, string? subjectKind = null, string? subjectId = null, int page = 1, int size = 20) =>
        mediator.AnswerAsync(new ListAuditEntries(subjectKind, subjectId, page, size), ct);
}
