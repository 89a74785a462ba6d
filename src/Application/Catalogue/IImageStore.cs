using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>Keeps pictures of ours. A key says what is in it, so what is kept never changes and browsers may keep it for ever.</summary>
public interface IImageStore
{
    bool IsConfigured { get; }

    /// <returns>The key, the same for the same picture, however often it is kept; or <see cref="CatalogueErrors.PicturesUnavailable"/>.</returns>
    Task<Result<string>> KeepAsync(byte[] picture, CancellationToken ct);

    /// <returns>What is kept; or <see cref="CatalogueErrors.PictureNotFound"/>, <see cref="CatalogueErrors.PicturesUnavailable"/>.</returns>
    Task<Result<byte[]>> FindAsync(string key, CancellationToken ct);
}
