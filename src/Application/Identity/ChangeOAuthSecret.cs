using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Gives a client another secret. The one before is believed until it is ended, so that servers can be told one after the other.</summary>
public sealed record ChangeOAuthSecret(string ClientId) : IUseCase<ClientSecretView>, ICommand;

/// <summary>A secret, shown this once.</summary>
/// <param name="ClientSecret">The secret.</param>
public sealed record ClientSecretView(string ClientSecret);

internal sealed class ChangeOAuthSecretHandler(IPickGoDb db, IOAuthServer server, Transactions transactions, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<ChangeOAuthSecret, Result<ClientSecretView>>
{
    public async Task<Result<ClientSecretView>> Handle(ChangeOAuthSecret request, CancellationToken cancellationToken)
    {
        var secret = Secrets.Next();
        var done = await transactions.RunUntilSettledAsync(
            () => db.ChangeClientAsync(request.ClientId, server, audit, c => c.ChangeSecret(Secrets.Hash(secret), time.GetUtcNow().UtcDateTime), cancellationToken), cancellationToken);
        return done.IsRefused ? done.Error : new ClientSecretView(secret);
    }
}
