using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using PickGo.Domain.Identity;

namespace PickGo.Infrastructure.Identity;

/// <summary>
/// Encrypts signing keys, and secrets of second factors, for the table, so that whoever reads the database or a copy of it can sign nothing. The key for that lies in a
/// folder of its own (ASP.NET Core Data Protection).
/// </summary>
public sealed class KeyProtection(IOptions<KeyOptions> options)
{
    private const string Purpose = "PickGo.SigningKeys";
    private const string Application = "PickGo";

    /// <summary>Base64 has no such letter: what lacks it was written before there was a folder.</summary>
    private const string Prefix = "dp:";

    private readonly Lazy<IDataProtectionProvider?> _provider = new(() => Open(options.Value));

    /// <summary>Whether what is written is encrypted.</summary>
    public bool IsOn => _provider.Value is not null;

    internal string Write(string material) => Write(Purpose, material);

    /// <param name="purpose">What is written for one cannot be read for another.</param>
    /// <param name="text">In the clear.</param>
    internal string Write(string purpose, string text) => _provider.Value is { } provider ? Prefix + provider.CreateProtector(purpose).Protect(text) : text;

    /// <exception cref="InvalidOperationException">It is encrypted, and the folder is not named.</exception>
    internal string Read(SigningKey row) => Read(Purpose, row.Material);

    /// <exception cref="InvalidOperationException">It is encrypted, and the folder is not named.</exception>
    internal string Read(string purpose, string kept)
    {
        if (!kept.StartsWith(Prefix, StringComparison.Ordinal)) return kept;

        var provider = _provider.Value
            ?? throw new InvalidOperationException($"The signing keys are encrypted: set {KeyOptions.Section}:{nameof(KeyOptions.Folder)} to the folder with their key.");
        return provider.CreateProtector(purpose).Unprotect(kept[Prefix.Length..]);
    }

    internal static bool IsProtected(SigningKey row) => row.Material.StartsWith(Prefix, StringComparison.Ordinal);

    private static IDataProtectionProvider? Open(KeyOptions options)
    {
        if (options.Folder is not { Length: > 0 } path) return null;

        var folder = OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return DataProtectionProvider.Create(folder, builder =>
        {
            builder.SetApplicationName(Application);
            // It encrypts a handful of rows that are read for years: a key of its own kind is not changed behind the operator's back.
            builder.SetDefaultKeyLifetime(TimeSpan.FromDays(3650));
            if (options.CertificateFile is { Length: > 0 } file)
                builder.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(file, options.CertificatePassword));
        });
    }
}
