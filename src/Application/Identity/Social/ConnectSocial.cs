using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity.Social;

/// <summary>
/// Connects what the browser came back with: to the account that asked for it, or to the one that has its address, by whoever logged in to
/// that one. No other way leads an identity into an account that exists.
/// </summary>
/// <param name="AccountId">Who is logged in.</param>
/// <param name="Secret">What the browser came back with.</param>
public sealed record ConnectSocial(long AccountId, string? Secret) : IUseCase, ICommand;

internal sealed class ConnectSocialHandler(
    IPickGoDb db, SocialVisits visits, Transactions transactions, IMailAddresses addresses, IOutbox outbox, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<ConnectSocial, Result>
{
    public Task<Result> Handle(ConnectSocial request, CancellationToken cancellationToken) =>
        transactions.RunUntilSettledAsync(() => ConnectAsync(request, cancellationToken), cancellationToken);

    private async Task<Result> ConnectAsync(ConnectSocial request, CancellationToken ct)
    {
        var visit = await visits.FindAsync(request.Secret, ct);
        if (visit is null) return SocialErrors.VisitEnded;
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.Id == request.AccountId && a.ClosedAt == null, ct);
        if (account is null) return IdentityErrors.AccountNotFound;
        if (account.IsOperator) return SocialErrors.Operators;
        if (!IsOf(visit, account)) return SocialErrors.OtherAccount;
        if (await visits.IdentityOfAsync(visit, ct) is not null) return SocialErrors.Taken;

        db.SocialVisits.Remove(visit);
        db.SocialIdentities.Add(new SocialIdentity(account.Id, visit.Provider, visit.SubjectHash, time.GetUtcNow().UtcDateTime));
        audit.Add(account, new AuditChange("connection", null, SocialProviders.NameOf(visit.Provider)));
        if (await addresses.FindAsync(account.Id, ct) is { } to) outbox.Add(SocialMails.Connected(to, visit.Provider));
        return await db.SaveAsync(ct);
    }

    private static bool IsOf(SocialVisit visit, Account account) =>
        visit.AccountId is { } asked ? asked == account.Id : visit.Email is { } email && email == account.Email;
}
