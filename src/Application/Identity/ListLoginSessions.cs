using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>One log-in, as its owner sees it.</summary>
/// <param name="Id">Number of the log-in.</param>
/// <param name="Device">Browser and system.</param>
/// <param name="Address">Network address where it was used last; null where that is not known.</param>
/// <param name="StartedAt">When they logged in, UTC.</param>
/// <param name="LastUsedAt">When it was used last, UTC.</param>
/// <param name="EndsAt">When it ends, however much it is used, UTC.</param>
/// <param name="Current">Whether this is the log-in that asks.</param>
public sealed record LoginSessionView(long Id, string Device, string? Address, DateTime StartedAt, DateTime LastUsedAt, DateTime EndsAt, bool Current);

/// <summary>Where an account is logged in, the one used last first.</summary>
/// <param name="AccountId">Whose.</param>
/// <param name="Current">The log-in that asks (<see cref="LoginSession.Family"/>).</param>
public sealed record ListLoginSessions(long AccountId, string? Current) : IQuery<IReadOnlyList<LoginSessionView>>;

internal sealed class ListLoginSessionsHandler(IPickGoDb db, TimeProvider time) : IRequestHandler<ListLoginSessions, Result<IReadOnlyList<LoginSessionView>>>
{
    public async Task<Result<IReadOnlyList<LoginSessionView>>> Handle(ListLoginSessions request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        // One that was not used for too long has nothing left to renew it with.
        return await db.LoginSessions.AsNoTracking()
            .Where(s => s.AccountId == request.AccountId && s.EndedAt == null && db.RefreshTokens.Any(t => t.Family == s.Family && t.UsedAt == null && t.ExpiresAt > now))
            .OrderByDescending(s => s.LastUsedAt)
            .Select(s => new LoginSessionView(s.Id, s.Device, s.Address, s.StartedAt, s.LastUsedAt, s.EndsAt, s.Family == request.Current))
            .ToListAsync(cancellationToken);
    }
}
