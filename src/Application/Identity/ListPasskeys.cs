using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>One passkey, as its owner sees it.</summary>
/// <param name="Id">Number of the passkey.</param>
/// <param name="Name">As its owner named it.</param>
/// <param name="IsBackedUp">Whether it is synchronised between devices.</param>
/// <param name="CreatedAt">When it was added, UTC.</param>
/// <param name="LastUsedAt">When it was shown last, UTC; null: never.</param>
public sealed record PasskeyView(long Id, string Name, bool IsBackedUp, DateTime CreatedAt, DateTime? LastUsedAt)
{
    internal static PasskeyView Of(Passkey passkey) => new(passkey.Id, passkey.Name, passkey.IsBackedUp, passkey.CreatedAt, passkey.LastUsedAt);
}

/// <summary>An account's passkeys, the oldest first.</summary>
/// <param name="AccountId">Whose.</param>
public sealed record ListPasskeys(long AccountId) : IQuery<IReadOnlyList<PasskeyView>>;

internal sealed class ListPasskeysHandler(IPickGoDb db) : IRequestHandler<ListPasskeys, Result<IReadOnlyList<PasskeyView>>>
{
    public async Task<Result<IReadOnlyList<PasskeyView>>> Handle(ListPasskeys request, CancellationToken cancellationToken) =>
        (await db.Passkeys.AsNoTracking().Where(p => p.AccountId == request.AccountId).OrderBy(p => p.Id).ToListAsync(cancellationToken)).ConvertAll(PasskeyView.Of);
}
