using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;

namespace PickGo.Application.Identity;

/// <summary>Starts, continues and ends log-ins and the families of refresh tokens that keep them.</summary>
public sealed class RefreshTokens(IPickGoDb db, IOptions<IdentityOptions> options, TimeProvider time)
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <returns>The log-in, and the secret for its cookie; only its hash is kept.</returns>
    public (LoginSession Session, string Secret) Start(long accountId, LoginDevice device)
    {
        var session = new LoginSession(accountId, Secrets.Next()[..RefreshToken.FamilyLength], device, Now, TimeSpan.FromDays(options.Value.LoginDays));
        db.LoginSessions.Add(session);
        return (session, Add(session));
    }

    public string Continue(LoginSession session, string? address)
    {
        session.Use(address, Now);
        return Add(session);
    }

    public Task<RefreshToken?> FindAsync(string secret, CancellationToken ct)
    {
        var hash = Secrets.Hash(secret);
        return db.RefreshTokens.FirstOrDefaultAsync(t => t.Hash == hash, ct);
    }

    /// <summary>The log-in that a token belongs to; one from before log-ins were kept begins now.</summary>
    public async Task<LoginSession> SessionOfAsync(RefreshToken token, LoginDevice device, CancellationToken ct)
    {
        var session = await db.LoginSessions.FirstOrDefaultAsync(s => s.Family == token.Family, ct);
        if (session is not null) return session;

        session = new LoginSession(token.AccountId, token.Family, device, Now, TimeSpan.FromDays(options.Value.LoginDays));
        db.LoginSessions.Add(session);
        return session;
    }

    /// <summary>Ends the log-ins and deletes what would renew them; to be saved with what it is about.</summary>
    public async Task EndAsync(IQueryable<LoginSession> which, CancellationToken ct)
    {
        var sessions = await which.Where(s => s.EndedAt == null).ToListAsync(ct);
        sessions.ForEach(s => s.End(Now));
        var families = sessions.Select(s => s.Family).ToList();
        await db.RefreshTokens.Where(t => families.Contains(t.Family)).ExecuteDeleteAsync(ct);
    }

    public async Task EndFamilyAsync(RefreshToken token, CancellationToken ct)
    {
        await EndAsync(db.LoginSessions.Where(s => s.Family == token.Family), ct);
        await db.RefreshTokens.Where(t => t.Family == token.Family).ExecuteDeleteAsync(ct);
    }

    private string Add(LoginSession session)
    {
        var secret = Secrets.Next();
        var idle = Now.AddDays(options.Value.RefreshTokenDays);
        db.RefreshTokens.Add(new RefreshToken(session.AccountId, session.Family, Secrets.Hash(secret), idle < session.EndsAt ? idle : session.EndsAt));
        return secret;
    }
}
