using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity.Social;

/// <summary>
/// A provider tells that somebody ended the connection there. It is gone here too, also when it was the only way in: the link that sets a
/// password is mailed to whoever asks. Somebody unknown, and the same told twice, changes nothing.
/// </summary>
/// <param name="Provider">Who tells.</param>
/// <param name="SubjectHash">Of whom (<see cref="SocialIdentity.SubjectHash"/>).</param>
public sealed record ForgetSocialIdentity(SocialProvider Provider, string SubjectHash) : IUseCase, ICommand;

internal sealed class ForgetSocialIdentityHandler(
    IPickGoDb db, Transactions transactions, RequestContext context, IMailAddresses addresses, IOutbox outbox, IAuditTrail audit)
    : IRequestHandler<ForgetSocialIdentity, Result>
{
    public Task<Result> Handle(ForgetSocialIdentity request, CancellationToken cancellationToken) =>
        transactions.RunUntilSettledAsync(() => ForgetAsync(request, cancellationToken), cancellationToken);

    private async Task<Result> ForgetAsync(ForgetSocialIdentity request, CancellationToken ct)
    {
        var name = SocialProviders.NameOf(request.Provider);
        context.ActAs(Actor.System(name));
        var identity = await db.SocialIdentities.FirstOrDefaultAsync(i => i.Provider == request.Provider && i.SubjectHash == request.SubjectHash, ct);
        if (identity is null) return Result.Done;

        var account = await db.Accounts.FirstAsync(a => a.Id == identity.AccountId, ct);
        account.ChangeWaysIn();
        db.SocialIdentities.Remove(identity);
        audit.Add(account, new AuditChange("connection", name, null));
        if (await addresses.FindAsync(account.Id, ct) is { } to) outbox.Add(SocialMails.Disconnected(to, request.Provider));
        return await db.SaveAsync(ct);
    }
}
