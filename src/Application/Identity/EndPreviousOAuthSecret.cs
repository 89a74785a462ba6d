using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Believes only the newest secret of a client from now on.</summary>
public sealed record EndPreviousOAuthSecret(string ClientId) : IUseCase, ICommand;

internal sealed class EndPreviousOAuthSecretHandler(IPickGoDb db, IOAuthServer server, Transactions transactions, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<EndPreviousOAuthSecret, Result>
{
    public Task<Result> Handle(EndPreviousOAuthSecret request, CancellationToken cancellationToken) => transactions.RunUntilSettledAsync(
        () => db.ChangeClientAsync(request.ClientId, server, audit, client =>
        {
            client.EndPreviousSecret(time.GetUtcNow().UtcDateTime);
            return Result.Done;
        }, cancellationToken), cancellationToken);
}
