using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue;

namespace PickGo.Infrastructure.Catalogue.Images;

/// <summary>Pictures as files, under the hash of what is in them.</summary>
internal sealed class FolderImageStore(IOptions<ImageOptions> options) : IImageStore
{
    private const int KeyLength = 32;

    public bool IsConfigured => options.Value.Folder is not null;

    public async Task<string> KeepAsync(byte[] picture, CancellationToken ct)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(picture))[..KeyLength];
        var path = PathOf(key);
        if (File.Exists(path)) return key;

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Under its name only when all of it is there: another server may be asked for it at this moment.
        var unfinished = $"{path}.{Guid.NewGuid():N}";
        await File.WriteAllBytesAsync(unfinished, picture, ct);
        File.Move(unfinished, path, overwrite: true);
        return key;
    }

    public async Task<byte[]?> FindAsync(string key, CancellationToken ct)
    {
        // A key comes from an address, and nothing else may lead to a file.
        if (!IsConfigured || key.Length != KeyLength || !key.All(char.IsAsciiHexDigitLower)) return null;

        try
        {
            return await File.ReadAllBytesAsync(PathOf(key), ct);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private string PathOf(string key) => Path.Combine(options.Value.Folder!, key[..2], key + ".webp");
}
