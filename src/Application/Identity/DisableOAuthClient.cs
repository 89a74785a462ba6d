using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Keeps a client out, with all tokens that it has, or lets it in again; then its tokens of before stay ended.</summary>
public sealed record DisableOAuthClient(string ClientId, bool Disable) : IUseCase, ICommand;

internal sealed class DisableOAuthClientHandler(IPickGoDb db, IOAuthServer server, Transactions transactions, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<DisableOAuthClient, Result>
{
    public Task<Result> Handle(DisableOAuthClient request, CancellationToken cancellationToken) => transactions.RunUntilSettledAsync(
        () => db.ChangeClientAsync(request.ClientId, server, audit, client =>
        {
            if (request.Disable) client.Disable(time.GetUtcNow().UtcDateTime);
            else client.Enable();
            return Result.Done;
        }, cancellationToken), cancellationToken);
}
