using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PickGo.Tests.Support;

/// <summary>A passkey in memory, as a device makes and shows it (WebAuthn Level 3): ES256, attestation "none".</summary>
public sealed class SoftwareAuthenticator : IDisposable
{
    private const byte Present = 0x01, Verified = 0x04, Attested = 0x40;
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private string _userHandle = "";

    public string Origin { get; set; } = "https://pickgo.local";
    public string Domain { get; set; } = "pickgo.local";

    /// <summary>Whether it says that its owner opened it.</summary>
    public bool Verifies { get; set; } = true;

    /// <summary>How often it was used; it raises it by itself, unless it is one that does not count.</summary>
    public uint Count { get; set; }
    public bool Counts { get; set; } = true;

    /// <summary>Makes the passkey for what the server asked.</summary>
    public JsonElement Make(JsonElement options)
    {
        _userHandle = options.GetProperty("user").GetProperty("id").GetString()!;
        var data = AuthenticatorData(Attested, [.. new byte[16], 0, (byte)_id.Length, .. _id, .. CoseKey()]);
        byte[] attestation = [0xA3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xA0, .. Text("authData"), 0x59, (byte)(data.Length >> 8), (byte)data.Length, .. data];
        return Answer(new
        {
            clientDataJSON = Encode(ClientData("webauthn.create", options)),
            attestationObject = Encode(attestation),
            transports = new[] { "internal" },
        });
    }

    /// <summary>Shows the passkey for what the server asked.</summary>
    public JsonElement Show(JsonElement options)
    {
        if (Counts) Count++;
        var client = ClientData("webauthn.get", options);
        var data = AuthenticatorData(0, []);
        var signature = _key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new { clientDataJSON = Encode(client), authenticatorData = Encode(data), signature = Encode(signature), userHandle = _userHandle });
    }

    public void Dispose() => _key.Dispose();

    private static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);

    /// <summary>CBOR: a text of fewer than 24 bytes.</summary>
    private static byte[] Text(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];

    private JsonElement Answer(object response) => JsonSerializer.SerializeToElement(
        new { id = Encode(_id), rawId = Encode(_id), type = "public-key", clientExtensionResults = new { }, response });

    private byte[] ClientData(string type, JsonElement options) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { type, challenge = options.GetProperty("challenge").GetString(), origin = Origin, crossOrigin = false }));

    private byte[] AuthenticatorData(byte flags, byte[] more)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, Count);
        return [.. SHA256.HashData(Encoding.ASCII.GetBytes(Domain)), (byte)(flags | Present | (Verifies ? Verified : 0)), .. count, .. more];
    }

    private byte[] CoseKey()
    {
        var q = _key.ExportParameters(false).Q;
        return [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. q.X!, 0x22, 0x58, 0x20, .. q.Y!];
    }
}
