using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PickGo.SocialSandbox;

/// <summary>ID tokens, right ones and wrong ones, written by hand: no library would write the wrong ones.</summary>
internal sealed class IdTokens(TimeProvider time) : IDisposable
{
    private const string KeyId = "sandbox-1";
    private readonly RSA _own = RSA.Create(2048);
    private readonly RSA _foreign = RSA.Create(2048);

    public JsonObject Keys()
    {
        var key = _own.ExportParameters(false);
        return new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject { ["kty"] = "RSA", ["use"] = "sig", ["alg"] = "RS256", ["kid"] = KeyId, ["n"] = Base64Url.EncodeToString(key.Modulus), ["e"] = Base64Url.EncodeToString(key.Exponent) }),
        };
    }

    public string Write(Grant grant, string issuer)
    {
        var lie = grant.Lie;
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["iss"] = lie == Lie.WrongIssuer ? "https://accounts.elsewhere.example" : issuer,
            ["aud"] = lie == Lie.WrongAudience ? "another-client" : grant.ClientId,
            ["sub"] = grant.Person.Subject,
            ["iat"] = lie == Lie.Expired ? now - 7200 : now,
            ["exp"] = lie == Lie.Expired ? now - 3600 : now + 300,
            ["nonce"] = lie == Lie.WrongNonce ? "another-nonce" : grant.Nonce,
        };
        foreach (var (name, value) in Profiles.Of(grant.Person)) claims[name] = value?.DeepClone();
        return Sign(claims, lie);
    }

    public void Dispose()
    {
        _own.Dispose();
        _foreign.Dispose();
    }

    private string Sign(JsonObject claims, Lie lie)
    {
        var algorithm = lie switch { Lie.NoSignature => "none", Lie.PublicKeyAsSecret => "HS256", _ => "RS256" };
        var text = $"{Encode(new JsonObject { ["alg"] = algorithm, ["typ"] = "JWT", ["kid"] = KeyId })}.{Encode(claims)}";
        var bytes = Encoding.ASCII.GetBytes(text);
        var signature = lie switch
        {
            Lie.NoSignature => [],
            Lie.PublicKeyAsSecret => HMACSHA256.HashData(Encoding.ASCII.GetBytes(_own.ExportSubjectPublicKeyInfoPem()), bytes),
            Lie.ForeignKey => _foreign.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            _ => _own.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        };
        return $"{text}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Encode(JsonObject part) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(part));
}
