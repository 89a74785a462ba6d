namespace PickGo.Infrastructure.Identity;

/// <summary>What encrypts the signing keys at rest (<c>Keys:*</c>).</summary>
public sealed class KeyOptions
{
    public const string Section = "Keys";

    /// <summary>Folder of the key that encrypts them, outside the database and the same for all servers; absent: they stand in the clear.</summary>
    public string? Folder { get; set; }

    /// <summary>A certificate (PKCS #12) that encrypts the key in the folder; absent: the folder's rights guard it.</summary>
    public string? CertificateFile { get; set; }

    /// <summary>Password of the certificate.</summary>
    public string? CertificatePassword { get; set; }
}
