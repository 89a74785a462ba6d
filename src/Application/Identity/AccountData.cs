using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Account and log-ins.</summary>
internal sealed class AccountData(IPickGoDb db, RequestContext context, TimeProvider time) : IPersonalData
{
    public string Name => "account";

    public async Task<object> ExportAsync(long memberId, CancellationToken ct)
    {
        var account = await db.Accounts.AsNoTracking().FirstAsync(a => a.Id == memberId, ct);
        var sessions = await db.LoginSessions.AsNoTracking().Where(s => s.AccountId == memberId).OrderBy(s => s.Id).ToListAsync(ct);
        return new
        {
            account.Email,
            Role = account.Role.ToString(),
            account.CreatedAt,
            account.PasswordChangedAt,
            LogIns = sessions.Select(s => new { s.Device, s.Address, s.StartedAt, s.LastUsedAt, s.EndsAt, s.EndedAt }),
        };
    }

    public Task<Error?> FindObstacleAsync(long memberId, CancellationToken ct) => Task.FromResult<Error?>(null);

    public Task<IReadOnlyList<LawfulRecord>> RetainAsync(long memberId, CancellationToken ct) => Task.FromResult<IReadOnlyList<LawfulRecord>>([]);

    /// <summary>The row stays, without anything of whom it was: what was sold hangs on its number. Closing locks it, so access tokens end within a second.</summary>
    public async Task EraseAsync(long memberId, CancellationToken ct)
    {
        var account = await db.Accounts.FirstAsync(a => a.Id == memberId, ct);
        await db.RefreshTokens.Where(t => t.AccountId == memberId).ExecuteDeleteAsync(ct);
        await db.LoginSessions.Where(s => s.AccountId == memberId).ExecuteDeleteAsync(ct);
        await db.PasswordResets.Where(r => r.AccountId == memberId).ExecuteDeleteAsync(ct);
        await db.EmailChanges.Where(c => c.AccountId == memberId).ExecuteDeleteAsync(ct);
        await db.EmailVerifications.Where(v => v.Email == account.Email).ExecuteDeleteAsync(ct);
        account.Close(time.GetUtcNow().UtcDateTime, context.Actor);
    }
}
