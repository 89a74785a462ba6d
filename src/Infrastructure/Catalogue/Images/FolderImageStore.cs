using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Infrastructure.Catalogue.Images;

/// <summary>Pictures as files.</summary>
internal sealed class FolderImageStore(IOptions<ImageOptions> options, ILogger<FolderImageStore> log) : IImageStore
{
    public bool IsConfigured => options.Value.Folder is not null;

    public async Task<Result<string>> KeepAsync(byte[] picture, CancellationToken ct)
    {
        var key = ImageKeys.Of(picture);
        var path = PathOf(key);
        try
        {
            if (File.Exists(path)) return key;

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            // Under its name only when all of it is there: another server may be asked for it at this moment.
            var unfinished = $"{path}.{Guid.NewGuid():N}";
            await File.WriteAllBytesAsync(unfinished, picture, ct);
            File.Move(unfinished, path, overwrite: true);
            return key;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ImageLog.NotKept(log, e, key);
            return CatalogueErrors.PicturesUnavailable;
        }
    }

    public async Task<Result<byte[]>> FindAsync(string key, CancellationToken ct)
    {
        if (!IsConfigured || !ImageKeys.IsOne(key)) return CatalogueErrors.PictureNotFound;

        try
        {
            return await File.ReadAllBytesAsync(PathOf(key), ct);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return CatalogueErrors.PictureNotFound;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ImageLog.NotRead(log, e, key);
            return CatalogueErrors.PicturesUnavailable;
        }
    }

    private string PathOf(string key) => Path.Combine(options.Value.Folder!, ImageKeys.PathOf(key));
}
