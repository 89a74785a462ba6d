using System.Security.Claims;
using MediatR;
using PickGo.Application.Members;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Members;

/// <summary>Operators keep members out, and let them in again.</summary>
internal static class AdminMembersEndpoints
{
    public static void MapAdminMembers(this RouteGroupBuilder api)
    {
        var members = api.MapGroup("/admin/members").WithTags("Operators: members").RequireAuthorization(AuthenticationSetup.Operator);
        members.MapPost("/{id:long}/lock", (long id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
            mediator.AnswerAsync(new LockMember(id, true, user.MemberId()), ct)).Produces(204).Refuses(401, 403, 404, 409, 422);
        members.MapPost("/{id:long}/unlock", (long id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
            mediator.AnswerAsync(new LockMember(id, false, user.MemberId()), ct)).Produces(204).Refuses(401, 403, 404, 409);
    }
}
