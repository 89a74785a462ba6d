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

/// <summary>Ends one log-in of an account, or all but the one that asks. What it has open ends within a second.</summary>
/// <param name="AccountId">Whose.</param>
/// <param name="SessionId">Which; null: all but the current one.</param>
/// <param name="Current">The log-in that asks.</param>
public sealed record EndLoginSessions(long AccountId, long? SessionId, string? Current) : IUseCase, ICommand;

internal sealed class EndLoginSessionsHandler(IPickGoDb db, RefreshTokens tokens, Transactions transactions, IAuditTrail audit) : IRequestHandler<EndLoginSessions, Result>
{
    public Task<Result> Handle(EndLoginSessions request, CancellationToken cancellationToken) =>
        transactions.RunUntilSettledAsync(() => EndAsync(request, cancellationToken), cancellationToken);

    private async Task<Result> EndAsync(EndLoginSessions request, CancellationToken ct)
    {
        var own = db.LoginSessions.Where(s => s.AccountId == request.AccountId);
        if (request.SessionId is { } id && !await own.AnyAsync(s => s.Id == id, ct)) return IdentityErrors.SessionNotFound;

        await tokens.EndAsync(request.SessionId is { } one ? own.Where(s => s.Id == one) : own.Where(s => s.Family != request.Current), ct);
        audit.Add(Account.SubjectOf(request.AccountId), new AuditChange("sessionsEnded", null, request.SessionId?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "others"));
        return await db.SaveAsync(ct);
    }
}

/// <summary>Log-ins that were ended although access tokens of theirs may still be about.</summary>
public interface IEndedSessions
{
    /// <summary>Costs nothing: what is known is at most a second old.</summary>
    bool Contains(string session);
}
