namespace PickGo.Application.Catalogue;

/// <summary>Reads of posts that many ask for at once: one of them reads, on all servers together, and the others get what it found.</summary>
public interface IPostCache
{
    /// <param name="key">What is read, with all that it depends on.</param>
    /// <param name="read">Reads it with the reader of a scope of its own: whoever asked first may be gone before the others have their answer.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>What was found since the posts changed last.</returns>
    Task<T> GetAsync<T>(string key, Func<PostReader, CancellationToken, Task<T>> read, CancellationToken ct);

    /// <summary>The same for what has to be nearly as it is now, such as the seats that are left: each server reads it for itself, once a second.</summary>
    /// <inheritdoc cref="GetAsync"/>
    Task<T> GetBrieflyAsync<T>(string key, Func<PostReader, CancellationToken, Task<T>> read, CancellationToken ct);

    /// <summary>Posts, their sessions or prices are not what they were: call it once that is committed. What was read before is answered no more, by no server.</summary>
    Task ChangedAsync();
}
