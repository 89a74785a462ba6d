using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Identity;

/// <summary>The keys that all servers share, read once at start; the first server to start makes them.</summary>
public sealed class KeyRing(TimeProvider time)
{
    private const string AccessTokenPurpose = "access-token";
    private const string EntryPassPurpose = "entry-pass";
    private const string TicketPurpose = "ticket";
    private const int RsaBits = 2048;
    private const int HmacBytes = 32;

    private RsaSecurityKey? _accessToken;
    private SymmetricSecurityKey? _entryPass;
    private ECDsaSecurityKey? _ticket;

    /// <summary>RS256: signed rarely and checked on every request, and RSA checks several times faster than ECDSA.</summary>
    public SigningCredentials AccessToken => new(Loaded(_accessToken), SecurityAlgorithms.RsaSha256);

    public SigningCredentials EntryPass => new(Loaded(_entryPass), SecurityAlgorithms.HmacSha256);

    /// <summary>ES256: a short signature, for it has to fit into a QR code.</summary>
    public ECDsa Ticket => Loaded(_ticket).ECDsa;

    /// <summary>The public half, for whoever wants to check our tokens (RFC 7517).</summary>
    public JsonWebKey PublicKey()
    {
        var key = Loaded(_accessToken);
        var jwk = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(key.Rsa.ExportParameters(false)) { KeyId = key.KeyId });
        jwk.Use = "sig";
        jwk.Alg = SecurityAlgorithms.RsaSha256;
        return jwk;
    }

    /// <summary>With it a door checks tickets without asking us.</summary>
    public JsonWebKey TicketPublicKey()
    {
        var key = Loaded(_ticket);
        var jwk = JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(ECDsa.Create(key.ECDsa.ExportParameters(false))) { KeyId = key.KeyId });
        jwk.Use = "sig";
        jwk.Alg = SecurityAlgorithms.EcdsaSha256;
        return jwk;
    }

    internal async Task LoadAsync(PickGoDbContext db, CancellationToken ct)
    {
        var access = await FindOrMakeAsync(db, AccessTokenPurpose, () =>
        {
            using var rsa = RSA.Create(RsaBits);
            return rsa.ExportPkcs8PrivateKey();
        }, ct);
        var pass = await FindOrMakeAsync(db, EntryPassPurpose, () => RandomNumberGenerator.GetBytes(HmacBytes), ct);

        var ticket = await FindOrMakeAsync(db, TicketPurpose, () =>
        {
            using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            return pair.ExportPkcs8PrivateKey();
        }, ct);

        var key = RSA.Create();
        key.ImportPkcs8PrivateKey(Convert.FromBase64String(access.Material), out _);
        _accessToken = new RsaSecurityKey(key) { KeyId = access.KeyId };
        _entryPass = new SymmetricSecurityKey(Convert.FromBase64String(pass.Material)) { KeyId = pass.KeyId };
        var curve = ECDsa.Create();
        curve.ImportPkcs8PrivateKey(Convert.FromBase64String(ticket.Material), out _);
        _ticket = new ECDsaSecurityKey(curve) { KeyId = ticket.KeyId };
    }

    /// <summary>Two servers that start together both try; the unique index lets one key stand and both read that one.</summary>
    private async Task<SigningKey> FindOrMakeAsync(PickGoDbContext db, string purpose, Func<byte[]> make, CancellationToken ct)
    {
        while (true)
        {
            db.ClearTracking();
            var found = await db.SigningKeys.AsNoTracking().FirstOrDefaultAsync(k => k.Purpose == purpose, ct);
            if (found is not null) return found;

            db.SigningKeys.Add(new SigningKey(purpose, Codes.Next(16), Convert.ToBase64String(make()), time.GetUtcNow().UtcDateTime));
            await db.SaveAsync(ct);
        }
    }

    private static TKey Loaded<TKey>(TKey? key) where TKey : class =>
        key ?? throw new InvalidOperationException("The signing keys are not read yet: the server has no database.");
}
