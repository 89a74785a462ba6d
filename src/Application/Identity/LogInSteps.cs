using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>
/// What follows on a proof of who somebody is, whichever it was: a log-in, or the step that is missing. Every way in ends here, so that none
/// leads around the second factor.
/// </summary>
public sealed class LogInSteps(
    IPickGoDb db, RefreshTokens tokens, SecondFactors factors, IAccessTokens access, IMailAddresses addresses, IOutbox outbox, TimeProvider time)
{
    /// <summary>Whether the device logged in to the account before.</summary>
    public async Task<bool> IsKnownAsync(long accountId, LoginDevice device, CancellationToken ct) =>
        device.Hash is { } hash && await db.LoginSessions.AnyAsync(s => s.AccountId == accountId && s.DeviceHash == hash, ct);

    /// <summary>After one factor; to be saved with what it is about.</summary>
    internal async Task<LogInStep> GoOnAsync(Account account, LoginDevice device, CancellationToken ct)
    {
        var missing = !account.IsOperator ? null
            : await factors.HasAnyAsync(account.Id, ct) ? FactorErrors.StepNeeded
            : factors.IsRequiredOf(account.Role) ? FactorErrors.EnrolmentNeeded : null;
        if (missing is null) return await BeginAsync(account, device, hasTwo: false, ct);

        var secret = Secrets.Next();
        db.PendingLogIns.Add(new PendingLogIn(account.Id, Secrets.Hash(secret), device.Hash, missing == FactorErrors.EnrolmentNeeded, time.GetUtcNow().UtcDateTime));
        return new LogInStep(account, missing, secret, null);
    }

    /// <summary>After all that were asked for; to be saved with what it is about.</summary>
    internal async Task<LogInStep> BeginAsync(Account account, LoginDevice device, bool hasTwo, CancellationToken ct)
    {
        if (!await IsKnownAsync(account.Id, device, ct)) await TellAsync(account, device, ct);
        var (session, refresh) = tokens.Start(account.Id, device);
        if (hasTwo) session.ShowSecondFactor(time.GetUtcNow().UtcDateTime);
        return new LogInStep(account, null, refresh, session);
    }

    /// <summary>Once it is saved.</summary>
    internal LogInAnswer Answer(LogInStep step)
    {
        if (step is not { Missing: null, Session: { } session }) return new LogInAnswer(null, new NextStep(step.Missing!, step.Secret));

        var (token, expiresIn) = access.Issue(step.Account.Id, step.Account.Role, session.Family);
        return new LogInAnswer(new LoggedIn(step.Account.Id, token, expiresIn, step.Secret), null);
    }

    /// <summary>The first log-in of an account is its owner's, right after signing up; another from a device that was never seen may be a thief's.</summary>
    private async Task TellAsync(Account account, LoginDevice device, CancellationToken ct)
    {
        if (await db.LoginSessions.AnyAsync(s => s.AccountId == account.Id, ct) && await addresses.FindAsync(account.Id, ct) is { } to)
            outbox.Add(NewDeviceMail.Of(to, device, time.GetUtcNow().UtcDateTime));
    }
}

/// <param name="Account">Whose.</param>
/// <param name="Missing">What is missing; null: nothing.</param>
/// <param name="Secret">For the cookie: of the refresh token, or of the step.</param>
/// <param name="Session">The log-in; null: a step is missing.</param>
internal sealed record LogInStep(Account Account, Error? Missing, string Secret, LoginSession? Session);
