using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>A member takes back what they allowed an app; what it has of them ends within a second.</summary>
public sealed record DisconnectApp(long AccountId, string ClientId) : IUseCase, ICommand;

internal sealed class DisconnectAppHandler(IPickGoDb db, IOAuthServer server, Transactions transactions, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<DisconnectApp, Result>
{
    public Task<Result> Handle(DisconnectApp request, CancellationToken cancellationToken) =>
        transactions.RunUntilSettledAsync(() => DisconnectAsync(request, cancellationToken), cancellationToken);

    private async Task<Result> DisconnectAsync(DisconnectApp request, CancellationToken ct)
    {
        var client = await db.FindClientAsync(request.ClientId, ct);
        var id = client?.Id ?? 0;
        var grant = await db.ApplicationGrants.FirstOrDefaultAsync(g => g.AccountId == request.AccountId && g.ClientId == id && g.WithdrawnAt == null, ct);
        if (client is null || grant is null) return OAuthErrors.AppNotFound;

        grant.Withdraw(time.GetUtcNow().UtcDateTime);
        audit.Add(grant, new AuditChange("app", client.ClientId, null));
        var saved = await db.SaveAsync(ct);
        if (saved.IsRefused) return saved;

        await server.EndTokensAsync(client, request.AccountId, ct);
        return Result.Done;
    }
}
