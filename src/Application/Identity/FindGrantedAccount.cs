using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Whether a grant still stands when an app asks for tokens: it was not withdrawn, and its member may still log in.</summary>
/// <param name="AccountId">Whose.</param>
/// <param name="Key">Of the grant.</param>
public sealed record FindGrantedAccount(long AccountId, string? Key) : IQuery<GrantedAccount>;

/// <param name="Role">As it is now.</param>
/// <param name="Email">As it is now.</param>
public sealed record GrantedAccount(AccountRole Role, string Email);

internal sealed class FindGrantedAccountHandler(IPickGoDb db) : IRequestHandler<FindGrantedAccount, Result<GrantedAccount>>
{
    public async Task<Result<GrantedAccount>> Handle(FindGrantedAccount request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.Where(a => a.Id == request.AccountId && a.LockedAt == null && a.ClosedAt == null
                && db.ApplicationGrants.Any(g => g.AccountId == a.Id && g.Key == request.Key && g.WithdrawnAt == null))
            .Select(a => new GrantedAccount(a.Role, a.Email)).FirstOrDefaultAsync(cancellationToken);
        return account is null ? OAuthErrors.AppNotFound : account;
    }
}
