using MediatR;
using PickGo.Application.Identity;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Identity;

/// <summary>Operators close accounts, and open them again.</summary>
internal static class AdminAccountsEndpoints
{
    public static void MapAdminAccounts(this RouteGroupBuilder api)
    {
        var members = api.MapGroup("/admin/members/{id:long}").WithTags("Operators: members").Requires(Policies.Owner)
            .Refuses(IdentityErrors.AccountNotFound, CommonErrors.Conflict);
        members.MapPost("/lock", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new LockAccount(id, true), ct))
            .Describe("LockMember", "Keeps a member out of everything within a second.").Produces(204).Refuses(IdentityErrors.NotYourself);
        members.MapPost("/unlock", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new LockAccount(id, false), ct))
            .Describe("UnlockMember", "Lets a member in again.").Produces(204);
    }
}
