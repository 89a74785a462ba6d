using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity.Social;

/// <summary>By which providers a member can log in.</summary>
public sealed record ListConnections(long AccountId) : IQuery<ConnectionsView>;

/// <param name="HasPassword">Whether the account has a password; without one its last connection stays, and none can be added.</param>
/// <param name="Connections">The oldest first.</param>
public sealed record ConnectionsView(bool HasPassword, IReadOnlyList<ConnectionView> Connections);

/// <param name="Provider">kakao, naver or google.</param>
/// <param name="ConnectedAt">When, UTC.</param>
/// <param name="LastUsedAt">When somebody logged in by it last, UTC; null: nobody did.</param>
public sealed record ConnectionView(string Provider, DateTime ConnectedAt, DateTime? LastUsedAt);

internal sealed class ListConnectionsHandler(IPickGoDb db) : IRequestHandler<ListConnections, Result<ConnectionsView>>
{
    public async Task<Result<ConnectionsView>> Handle(ListConnections request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.Id == request.AccountId, cancellationToken);
        if (account is null) return IdentityErrors.AccountNotFound;

        var rows = await db.SocialIdentities.AsNoTracking().Where(i => i.AccountId == request.AccountId).OrderBy(i => i.Id).ToListAsync(cancellationToken);
        return new ConnectionsView(account.HasPassword, rows.ConvertAll(i => new ConnectionView(SocialProviders.NameOf(i.Provider), i.ConnectedAt, i.LastUsedAt)));
    }
}
