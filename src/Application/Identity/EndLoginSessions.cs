using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

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
