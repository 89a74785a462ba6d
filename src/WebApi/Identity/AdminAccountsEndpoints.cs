using MediatR;
using PickGo.Application.Identity;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Identity;

/// <summary>Operators close accounts and open them again, and let colleagues in who lost their second factor.</summary>
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
        members.MapDelete("/second-factor", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new ResetSecondFactor(id), ct)).RequiresFreshSecondFactor()
            .Describe("ResetSecondFactor", "Takes another operator's authenticator app, recovery codes and passkeys away and ends the log-ins; the next one sets up a new second factor.")
            .Produces(204).Refuses(FactorErrors.NotYourself, FactorErrors.OperatorsOnly);
    }
}
