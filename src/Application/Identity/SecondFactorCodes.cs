using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Codes of authenticator apps (RFC 6238).</summary>
public interface ITotp
{
    /// <summary>A new secret in base 32, as apps take it.</summary>
    string NewSecret();

    /// <returns>A QR code for apps to scan, as a data URI.</returns>
    string PictureOf(string uri);

    /// <returns>The step of the code, now or one before or after; null where it is none of them.</returns>
    long? FindStep(string secret, string code, DateTime now);
}

/// <summary>Encrypts the secrets of second factors for the table.</summary>
public interface IFactorProtection
{
    string Protect(string secret);

    string Unprotect(string kept);
}

/// <summary>Checks codes of apps and from paper, and makes those for paper.</summary>
public sealed class SecondFactorCodes(IPickGoDb db, ITotp totp, IFactorProtection protection, IPasswords passwords, TimeProvider time)
{
    private const int AppCodeLength = 6;
    private const int GroupLength = 4;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Slow on purpose where it may be a recovery code, also where there is none of that beginning; so it is called outside of transactions.</summary>
    /// <returns>The recovery code that it is; null: none.</returns>
    public async Task<long?> FindRecoveryCodeAsync(long accountId, string typed, bool isKnown, CancellationToken ct)
    {
        var code = Codes.Normalize(typed);
        if (code.Length != RecoveryCode.CodeLength) return null;

        var factor = await ReadAsync(db.SecondFactors.AsNoTracking(), accountId, ct);
        // Spent tries cost us nothing more.
        if (factor?.WaitOf(isKnown, Now) is not null) return null;

        var found = factor?.Codes.FirstOrDefault(c => c.UsedAt is null && c.Hint == code[..RecoveryCode.HintLength]);
        return passwords.Verify(found?.Hash, code[RecoveryCode.HintLength..]) ? found?.Id : null;
    }

    /// <summary>Uses a try, and the code where it is right; also a refusal must be saved.</summary>
    public Result Use(SecondFactor factor, string typed, long? recoveryCode, bool isKnown) => factor.Use(StepOf(factor.Secret, typed), recoveryCode, isKnown, Now);

    /// <summary>For the secret that is being set up.</summary>
    public Result Enrol(SecondFactor factor, string typed) => factor.Enrol(StepOf(factor.NextSecret, typed), Now);

    /// <returns>The factor with its codes; null: none yet.</returns>
    public Task<SecondFactor?> FindAsync(long accountId, CancellationToken ct) => ReadAsync(db.SecondFactors, accountId, ct);

    /// <summary>New codes, each to be shown once. Slow on purpose: outside of transactions.</summary>
    public IReadOnlyList<(string Shown, string Hint, string Hash)> MakeCodes() => [.. Enumerable.Range(0, RecoveryCode.Count).Select(_ => Codes.Next(RecoveryCode.CodeLength))
        .Select(c => (string.Join('-', c.Chunk(GroupLength).Select(g => new string(g))), c[..RecoveryCode.HintLength], passwords.Hash(c[RecoveryCode.HintLength..])))];

    private long? StepOf(string? secret, string typed)
    {
        var code = string.Concat(typed.Where(c => !char.IsWhiteSpace(c)));
        return secret is not null && code.Length == AppCodeLength && code.All(char.IsAsciiDigit) ? totp.FindStep(protection.Unprotect(secret), code, Now) : null;
    }

    private static Task<SecondFactor?> ReadAsync(IQueryable<SecondFactor> rows, long accountId, CancellationToken ct) =>
        rows.Include(f => f.Codes).FirstOrDefaultAsync(f => f.AccountId == accountId, ct);
}
