using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PickGo.Application.Identity;
using PickGo.Application.Platform;
using PickGo.Application.Queue;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Identity;

/// <summary>Reads the signing keys, makes the first ones, and puts new ones in their places.</summary>
public sealed class SigningKeyStore(
    IServiceScopeFactory scopes, KeyRing ring, KeyProtection protection, IOptions<IdentityOptions> identity, IOptionsMonitor<QueueOptions> queue, TimeProvider time)
{
    private const string Component = "signing-keys";

    /// <summary>Beyond the lives of tokens: clocks differ.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(5);

    /// <summary>Makes what is missing, and gives all keys to the ring.</summary>
    public async Task LoadAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateSystemScope(Component, "AddSigningKey");
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        var keys = await ReadAsync(db, ct);
        foreach (var purpose in KeyPurpose.All.Where(p => !keys.Exists(k => k.Purpose == p.Name)))
        {
            // Two servers that start together both try; the unique index lets one key stand, and both read that one.
            await AddAsync(scope, purpose, 1, time.GetUtcNow().UtcDateTime, ct);
            keys = await ReadAsync(db, ct);
        }

        if (protection.IsOn && keys.Exists(k => !KeyProtection.IsProtected(k))) keys = await EncryptAsync(db, ct);
        ring.Load(keys);
    }

    /// <summary>What was written before encryption was set up. Servers that do it at once write the same keys, each readable by all.</summary>
    private async Task<List<SigningKey>> EncryptAsync(PickGoDbContext db, CancellationToken ct)
    {
        foreach (var key in (await db.SigningKeys.ToListAsync(ct)).Where(k => !KeyProtection.IsProtected(k))) key.Rewrite(protection.Write(key.Material));
        await db.SaveAsync(ct);
        db.ClearTracking();
        return await ReadAsync(db, ct);
    }

    /// <summary>
    /// Another key of each purpose signs from a little later on, when every server has read it; the one before is believed for as long as
    /// what it signed may live. Tickets live until their performance: their keys are believed for ever.
    /// </summary>
    /// <returns>Purpose and key id of the new keys.</returns>
    public async Task<IReadOnlyList<(string Purpose, string KeyId)>> RotateAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateSystemScope(Component, "AddSigningKey");
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        var activeFrom = time.GetUtcNow().UtcDateTime + identity.Value.KeyNotice;
        var made = new List<(string, string)>();
        foreach (var purpose in KeyPurpose.All)
        {
            db.ClearTracking();
            var before = await db.SigningKeys.Where(k => k.Purpose == purpose.Name && k.RetiredAt == null).ToListAsync(ct);
            if (LongestLifeOf(purpose) is { } life) before.ForEach(k => k.Retire(activeFrom, life));
            var generation = (await db.SigningKeys.Where(k => k.Purpose == purpose.Name).MaxAsync(k => (int?)k.Generation, ct) ?? 0) + 1;
            var key = await AddAsync(scope, purpose, generation, activeFrom, ct);
            if (key is null) throw new InvalidOperationException("Somebody else rotates the keys at this moment; nothing was changed.");
            made.Add((purpose.Name, key.KeyId));
        }

        return made;
    }

    private TimeSpan? LongestLifeOf(KeyPurpose purpose) =>
        purpose == KeyPurpose.AccessToken ? TimeSpan.FromSeconds(identity.Value.AccessTokenSeconds) + Slack
        : purpose == KeyPurpose.OAuth ? TimeSpan.FromDays(identity.Value.RefreshTokenDays) + Slack
        : purpose == KeyPurpose.EntryPass ? TimeSpan.FromSeconds(queue.CurrentValue.PassSeconds) + Slack
        : null;

    private static async Task<List<SigningKey>> ReadAsync(PickGoDbContext db, CancellationToken ct) => await db.SigningKeys.AsNoTracking().ToListAsync(ct);

    /// <returns>The key, or null when another server made one of this generation first.</returns>
    private async Task<SigningKey?> AddAsync(AsyncServiceScope scope, KeyPurpose purpose, int generation, DateTime activeFrom, CancellationToken ct)
    {
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        var key = new SigningKey(purpose.Name, generation, protection.Write(Convert.ToBase64String(purpose.Create())), activeFrom);
        db.SigningKeys.Add(key);
        scope.ServiceProvider.GetRequiredService<IAuditTrail>()
            .Add(new AuditSubject("signing-key", key.KeyId), new AuditChange("purpose", null, purpose.Name), new AuditChange("generation", null, generation));
        var saved = await db.SaveAsync(ct);
        if (saved.IsRefused) db.ClearTracking();
        return saved.IsRefused ? null : key;
    }
}
