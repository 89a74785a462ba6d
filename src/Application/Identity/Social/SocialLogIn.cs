using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity.Social;

/// <summary>Logs in whoever came back from a provider that knows them, as a password does: the same tokens, devices and mails.</summary>
/// <param name="Secret">What the browser came back with.</param>
/// <param name="Device">What they log in from.</param>
public sealed record SocialLogIn(string? Secret, LoginDevice Device) : IUseCase<LoggedIn>, ICommand;

internal sealed class SocialLogInHandler(
    IPickGoDb db, SocialVisits visits, LoginStart start, IAccessTokens access, Transactions transactions, RequestContext context, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<SocialLogIn, Result<LoggedIn>>
{
    public async Task<Result<LoggedIn>> Handle(SocialLogIn request, CancellationToken cancellationToken)
    {
        // Two tabs with one visit meet in its row; the second one finds it gone.
        var recorded = await transactions.RunUntilSettledAsync(() => RecordAsync(request, cancellationToken), cancellationToken);
        if (recorded.IsRefused) return recorded.Error;
        if (recorded.Value is not { Session: { } session, RefreshToken: { } refresh, Account: var account }) return recorded.Value.Refusal!;

        var (token, expiresIn) = access.Issue(account.Id, account.Role, session.Family);
        return new LoggedIn(account.Id, token, expiresIn, refresh);
    }

    private async Task<Result<Attempt>> RecordAsync(SocialLogIn request, CancellationToken ct)
    {
        var visit = await visits.FindAsync(request.Secret, ct);
        if (visit is null or { AccountId: not null }) return SocialErrors.VisitEnded;
        var identity = await visits.IdentityOfAsync(visit, ct);
        if (identity is null) return SocialErrors.Unknown;

        var account = await db.Accounts.FirstAsync(a => a.Id == identity.AccountId, ct);
        context.ActAs(Account.ActorOf(account.Id, account.Role));
        var refusal = account.Role == AccountRole.Admin ? SocialErrors.Operators : account.LockedAt is not null ? IdentityErrors.LockedByOperator : null;
        audit.Add(account, new AuditChange("loggedIn", null, refusal is null), new AuditChange("provider", null, SocialProviders.NameOf(visit.Provider)));
        db.SocialVisits.Remove(visit);
        (LoginSession? session, string? refresh) = refusal is null ? await BeginAsync(account, identity, request.Device, ct) : (null, null);
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : new Attempt(account, refusal, session, refresh);
    }

    private async Task<(LoginSession Session, string RefreshToken)> BeginAsync(Account account, SocialIdentity identity, LoginDevice device, CancellationToken ct)
    {
        identity.Use(time.GetUtcNow().UtcDateTime);
        return await start.BeginAsync(account, device, await start.IsKnownAsync(account.Id, device, ct), ct);
    }

    /// <summary>What was written down: a log-in, or why there was none.</summary>
    private sealed record Attempt(Account Account, Error? Refusal, LoginSession? Session, string? RefreshToken);
}
