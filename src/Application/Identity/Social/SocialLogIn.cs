using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity.Social;

/// <summary>Logs in whoever came back from a provider that knows them, as a password does: the same tokens, devices and mails.</summary>
/// <param name="Secret">What the browser came back with.</param>
/// <param name="Device">What they log in from.</param>
public sealed record SocialLogIn(string? Secret, LoginDevice Device) : IUseCase<LogInAnswer>, ICommand;

internal sealed class SocialLogInHandler(
    IPickGoDb db, SocialVisits visits, LogInSteps steps, Transactions transactions, RequestContext context, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<SocialLogIn, Result<LogInAnswer>>
{
    public async Task<Result<LogInAnswer>> Handle(SocialLogIn request, CancellationToken cancellationToken)
    {
        // Two tabs with one visit meet in its row; the second one finds it gone.
        var recorded = await transactions.RunUntilSettledAsync(() => RecordAsync(request, cancellationToken), cancellationToken);
        if (recorded.IsRefused) return recorded.Error;
        return recorded.Value.Step is { } step ? steps.Answer(step) : recorded.Value.Refusal!;
    }

    private async Task<Result<Attempt>> RecordAsync(SocialLogIn request, CancellationToken ct)
    {
        var visit = await visits.FindAsync(request.Secret, ct);
        if (visit is null or { AccountId: not null }) return SocialErrors.VisitEnded;
        var identity = await visits.IdentityOfAsync(visit, ct);
        if (identity is null) return SocialErrors.Unknown;

        var account = await db.Accounts.FirstAsync(a => a.Id == identity.AccountId, ct);
        context.ActAs(Account.ActorOf(account.Id, account.Role));
        var refusal = account.IsOperator ? SocialErrors.Operators : account.LockedAt is not null ? IdentityErrors.LockedByOperator : null;
        audit.Add(account, new AuditChange("loggedIn", null, refusal is null), new AuditChange("provider", null, SocialProviders.NameOf(visit.Provider)));
        db.SocialVisits.Remove(visit);
        var step = refusal is null ? await GoOnAsync(account, identity, request.Device, ct) : null;
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : new Attempt(refusal, step);
    }

    private async Task<LogInStep> GoOnAsync(Account account, SocialIdentity identity, LoginDevice device, CancellationToken ct)
    {
        identity.Use(time.GetUtcNow().UtcDateTime);
        return await steps.GoOnAsync(account, device, ct);
    }

    /// <summary>What was written down: a log-in, or why there was none.</summary>
    private sealed record Attempt(Error? Refusal, LogInStep? Step);
}
