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

    /// <summary>What the OAuth server alone reads again: codes, refresh tokens, and what members agreed to.</summary>
    public static readonly KeyPurpose OAuth = new("oauth", () => RandomNumberGenerator.GetBytes(32));

    public static readonly IReadOnlyList<KeyPurpose> All = [AccessToken, EntryPass, Ticket, OAuth];
}

/// <summary>The keys that all servers share, as this server read them last. The newest active one signs; all that are not retired are believed.</summary>
public sealed class KeyRing(KeyProtection protection, TimeProvider time)
{
    private volatile Keys? _keys;
    private string _state = "";

    /// <summary>Another key signs, or others are believed, than at the last look.</summary>
    public event Action? Changed;

    public SigningCredentials AccessToken => new(Signing(Loaded.AccessTokens), SecurityAlgorithms.RsaSha256);

    public IEnumerable<SecurityKey> AccessTokens => Believed(Loaded.AccessTokens);

    public SigningCredentials EntryPass => new(Signing(Loaded.EntryPasses), SecurityAlgorithms.HmacSha256);

    public IEnumerable<SecurityKey> EntryPasses => Believed(Loaded.EntryPasses);

    /// <summary>The one that signs comes first.</summary>
    public IReadOnlyList<SigningCredentials> AccessTokenCredentials => [.. SigningFirst(Loaded.AccessTokens).Select(k => new SigningCredentials(k, SecurityAlgorithms.RsaSha256))];

    /// <inheritdoc cref="AccessTokenCredentials"/>
    public IReadOnlyList<SigningCredentials> OAuthCredentials =>
        [.. SigningFirst(Loaded.OAuth).Select(k => new SigningCredentials(Derive((SymmetricSecurityKey)k, "sign"), SecurityAlgorithms.HmacSha256))];

    /// <inheritdoc cref="AccessTokenCredentials"/>
    public IReadOnlyList<EncryptingCredentials> OAuthEncryption => [.. SigningFirst(Loaded.OAuth)
        .Select(k => new EncryptingCredentials(Derive((SymmetricSecurityKey)k, "encrypt"), SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512))];

    public ECDsa Ticket => ((ECDsaSecurityKey)Signing(Loaded.Tickets)).ECDsa;

    public IEnumerable<ECDsa> Tickets => Believed(Loaded.Tickets).Select(k => ((ECDsaSecurityKey)k).ECDsa);

    /// <summary>With them a door checks tickets without asking us.</summary>
    public IReadOnlyList<JsonWebKey> TicketPublicKeys() => [.. Believed(Loaded.Tickets).Select(k => Public((ECDsaSecurityKey)k))];

    /// <summary>For options that hold keys: read them again when <see cref="Changed"/> says so.</summary>
    public Microsoft.Extensions.Primitives.IChangeToken GetChangeToken()
    {
        var source = new CancellationTokenSource();
        void Tell()
        {
            Changed -= Tell;
            source.Cancel();
        }

        Changed += Tell;
        return new Microsoft.Extensions.Primitives.CancellationChangeToken(source.Token);
    }

    /// <summary>Takes over what stands in the table. Keys that are known already stay the objects they are.</summary>
    internal void Load(IReadOnlyList<SigningKey> rows)
    {
        var before = _keys;
        List<KnownKey> Of(KeyPurpose purpose, IReadOnlyList<KnownKey>? known) => [.. rows.Where(r => r.Purpose == purpose.Name)
            .OrderByDescending(r => r.ActiveFrom).ThenByDescending(r => r.Generation)
            .Select(r => new KnownKey(r, known?.FirstOrDefault(k => k.Row.KeyId == r.KeyId)?.Key ?? KeyOf(r)))];

        _keys = new Keys(Of(KeyPurpose.AccessToken, before?.AccessTokens), Of(KeyPurpose.EntryPass, before?.EntryPasses), Of(KeyPurpose.Ticket, before?.Tickets),
            Of(KeyPurpose.OAuth, before?.OAuth));
        var state = string.Join(' ', SigningFirst(_keys.AccessTokens).Concat(SigningFirst(_keys.OAuth)).Select(k => k.KeyId));
        if (Interlocked.Exchange(ref _state, state) != state) Changed?.Invoke();
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

    private IEnumerable<SecurityKey> SigningFirst(IReadOnlyList<KnownKey> keys) => Believed(keys).Prepend(Signing(keys)).Distinct();

    /// <summary>A key of its own for each use of one secret.</summary>
    private static SymmetricSecurityKey Derive(SymmetricSecurityKey key, string use) =>
        new(HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Key, 32, info: System.Text.Encoding.ASCII.GetBytes(use))) { KeyId = $"{key.KeyId}-{use}" };

    private SecurityKey KeyOf(SigningKey row)
    {
        var material = Convert.FromBase64String(protection.Read(row));
        if (row.Purpose == KeyPurpose.EntryPass.Name || row.Purpose == KeyPurpose.OAuth.Name) return new SymmetricSecurityKey(material) { KeyId = row.KeyId };

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

    private static JsonWebKey Public(ECDsaSecurityKey key)
    {
        var jwk = JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(ECDsa.Create(key.ECDsa.ExportParameters(false))) { KeyId = key.KeyId });
        (jwk.Use, jwk.Alg) = ("sig", SecurityAlgorithms.EcdsaSha256);
        return jwk;
    }

    private sealed record KnownKey(SigningKey Row, SecurityKey Key);

    private sealed record Keys(
        IReadOnlyList<KnownKey> AccessTokens, IReadOnlyList<KnownKey> EntryPasses, IReadOnlyList<KnownKey> Tickets, IReadOnlyList<KnownKey> OAuth);
}
