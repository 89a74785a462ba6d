using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using PickGo.Domain.Identity;

namespace PickGo.Infrastructure.Identity;

/// <summary>What a key is for, and how long what it signed may be shown.</summary>
/// <param name="Name">In the table.</param>
/// <param name="Create">Makes key material: PKCS #8, or random bytes.</param>
public sealed record KeyPurpose(string Name, Func<byte[]> Create)
{
    /// <summary>RS256: signed rarely and checked on every request, and RSA checks several times faster than ECDSA.</summary>
    public static readonly KeyPurpose AccessToken = new("access-token", () =>
    {
        using var rsa = RSA.Create(2048);
        return rsa.ExportPkcs8PrivateKey();
    });

    public static readonly KeyPurpose EntryPass = new("entry-pass", () => RandomNumberGenerator.GetBytes(32));

    /// <summary>ES256: a short signature, for it has to fit into a QR code.</summary>
    public static readonly KeyPurpose Ticket = new("ticket", () =>
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return pair.ExportPkcs8PrivateKey();
    });

    public static readonly IReadOnlyList<KeyPurpose> All = [AccessToken, EntryPass, Ticket];
}

/// <summary>The keys that all servers share, as this server read them last. The newest active one signs; all that are not retired are believed.</summary>
public sealed class KeyRing(KeyProtection protection, TimeProvider time)
{
    private volatile Keys? _keys;

    public SigningCredentials AccessToken => new(Signing(Loaded.AccessTokens), SecurityAlgorithms.RsaSha256);

    public IEnumerable<SecurityKey> AccessTokens => Believed(Loaded.AccessTokens);

    public SigningCredentials EntryPass => new(Signing(Loaded.EntryPasses), SecurityAlgorithms.HmacSha256);

    public IEnumerable<SecurityKey> EntryPasses => Believed(Loaded.EntryPasses);

    public ECDsa Ticket => ((ECDsaSecurityKey)Signing(Loaded.Tickets)).ECDsa;

    public IEnumerable<ECDsa> Tickets => Believed(Loaded.Tickets).Select(k => ((ECDsaSecurityKey)k).ECDsa);

    /// <summary>The public halves, for whoever wants to check our tokens (RFC 7517); those that sign only later are among them.</summary>
    public IReadOnlyList<JsonWebKey> PublicKeys() => [.. Believed(Loaded.AccessTokens).Select(k => Public((RsaSecurityKey)k))];

    /// <summary>With them a door checks tickets without asking us.</summary>
    public IReadOnlyList<JsonWebKey> TicketPublicKeys() => [.. Believed(Loaded.Tickets).Select(k => Public((ECDsaSecurityKey)k))];

    /// <summary>Takes over what stands in the table. Keys that are known already stay the objects they are.</summary>
    internal void Load(IReadOnlyList<SigningKey> rows)
    {
        var before = _keys;
        List<KnownKey> Of(KeyPurpose purpose, IReadOnlyList<KnownKey>? known) => [.. rows.Where(r => r.Purpose == purpose.Name)
            .OrderByDescending(r => r.ActiveFrom).ThenByDescending(r => r.Generation)
            .Select(r => new KnownKey(r, known?.FirstOrDefault(k => k.Row.KeyId == r.KeyId)?.Key ?? KeyOf(r)))];

        _keys = new Keys(Of(KeyPurpose.AccessToken, before?.AccessTokens), Of(KeyPurpose.EntryPass, before?.EntryPasses), Of(KeyPurpose.Ticket, before?.Tickets));
    }

    private Keys Loaded => _keys ?? throw new InvalidOperationException("The signing keys are not read yet: the server has no database.");

    private SecurityKey Signing(IReadOnlyList<KnownKey> keys)
    {
        var now = time.GetUtcNow().UtcDateTime;
        // Where clocks differ the only key may be active a moment later here than where it was made.
        return (keys.FirstOrDefault(k => k.Row.ActiveFrom <= now) ?? keys[^1]).Key;
    }

    private IEnumerable<SecurityKey> Believed(IReadOnlyList<KnownKey> keys)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return keys.Where(k => !k.Row.IsRetiredAt(now)).Select(k => k.Key);
    }

    private SecurityKey KeyOf(SigningKey row)
    {
        var material = Convert.FromBase64String(protection.Read(row));
        if (row.Purpose == KeyPurpose.EntryPass.Name) return new SymmetricSecurityKey(material) { KeyId = row.KeyId };

        if (row.Purpose == KeyPurpose.Ticket.Name)
        {
            var curve = ECDsa.Create();
            curve.ImportPkcs8PrivateKey(material, out _);
            return new ECDsaSecurityKey(curve) { KeyId = row.KeyId };
        }

        var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(material, out _);
        return new RsaSecurityKey(rsa) { KeyId = row.KeyId };
    }

    private static JsonWebKey Public(RsaSecurityKey key)
    {
        var jwk = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(key.Rsa.ExportParameters(false)) { KeyId = key.KeyId });
        (jwk.Use, jwk.Alg) = ("sig", SecurityAlgorithms.RsaSha256);
        return jwk;
    }

    private static JsonWebKey Public(ECDsaSecurityKey key)
    {
        var jwk = JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(ECDsa.Create(key.ECDsa.ExportParameters(false))) { KeyId = key.KeyId });
        (jwk.Use, jwk.Alg) = ("sig", SecurityAlgorithms.EcdsaSha256);
        return jwk;
    }

    private sealed record KnownKey(SigningKey Row, SecurityKey Key);

    private sealed record Keys(IReadOnlyList<KnownKey> AccessTokens, IReadOnlyList<KnownKey> EntryPasses, IReadOnlyList<KnownKey> Tickets);
}
