using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity.Social;

/// <summary>A member takes a provider's log-in away from the account; one way in has to stay.</summary>
public sealed record DisconnectSocial(long AccountId, SocialProvider Provider) : IUseCase, ICommand;

internal sealed class DisconnectSocialHandler(IPickGoDb db, Transactions transactions, IMailAddresses addresses, IOutbox outbox, IAuditTrail audit)
    : IRequestHandler<DisconnectSocial, Result>
{
    /// <summary>Of two that go at once, the second looks again whether it is the last.</summary>
    public Task<Result> Handle(DisconnectSocial request, CancellationToken cancellationToken) =>
        transactions.RunUntilSettledAsync(() => DisconnectAsync(request, cancellationToken), cancellationToken);

    private async Task<Result> DisconnectAsync(DisconnectSocial request, CancellationToken ct)
    {
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.Id == request.AccountId, ct);
        if (account is null) return IdentityErrors.AccountNotFound;
        var connected = await db.SocialIdentities.Where(i => i.AccountId == account.Id).ToListAsync(ct);
        var identity = connected.Find(i => i.Provider == request.Provider);
        if (identity is null) return SocialErrors.NotConnected;
        if (!account.HasPassword && connected.Count == 1 && !await db.Passkeys.AnyAsync(p => p.AccountId == account.Id, ct)) return SocialErrors.LastWayIn;

        account.ChangeWaysIn();
        db.SocialIdentities.Remove(identity);
        audit.Add(account, new AuditChange("connection", SocialProviders.NameOf(request.Provider), null));
        if (await addresses.FindAsync(account.Id, ct) is { } to) outbox.Add(SocialMails.Disconnected(to, request.Provider));
        return await db.SaveAsync(ct);
    }
}
