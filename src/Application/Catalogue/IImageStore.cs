namespace PickGo.Application.Catalogue;

/// <summary>Keeps pictures of ours. A key says what is in it, so what is kept never changes and browsers may keep it for ever.</summary>
public interface IImageStore
{
    bool IsConfigured { get; }

    /// <returns>The key; the same for the same picture, however often it is kept.</returns>
    Task<string> KeepAsync(byte[] picture, CancellationToken ct);

    /// <returns>Null where there is none.</returns>
    Task<byte[]?> FindAsync(string key, CancellationToken ct);
}
