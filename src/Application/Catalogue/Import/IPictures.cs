using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue.Import;

/// <summary>Fetches pictures of records and keeps what we made of them.</summary>
public interface IPictures
{
    /// <summary>Whether there is a place to keep them.</summary>
    bool IsConfigured { get; }

    /// <summary>Fetches a poster once, checks it, draws it anew and keeps it.</summary>
    /// <param name="source">As the record says it; refused where it leads elsewhere than to KOPIS.</param>
    /// <param name="ct">Ends waiting.</param>
    /// <returns>Address of ours; or <see cref="PictureErrors"/>, or what <see cref="Platform.IImages"/> refuses.</returns>
    Task<Result<string>> KeepPosterAsync(Uri source, CancellationToken ct);

    /// <summary>The same with a picture that introduces the performance: all of it is kept, often a long strip.</summary>
    /// <param name="source">As the record says it; refused where it leads elsewhere than to KOPIS.</param>
    /// <param name="ct">Ends waiting.</param>
    /// <returns>As <see cref="KeepPosterAsync"/>.</returns>
    Task<Result<string>> KeepIntroAsync(Uri source, CancellationToken ct);
}

/// <summary>Why a picture of a record is not kept.</summary>
public static class PictureErrors
{
    public static readonly Error Elsewhere = new("imports.picture-elsewhere", ErrorKind.Impossible, "The picture does not lie at KOPIS.");
    public static readonly Error Unreachable = new("imports.picture-unreachable", ErrorKind.Unavailable, "The picture could not be fetched.");
    public static readonly Error TooLarge = new("imports.picture-too-large", ErrorKind.Impossible, "The file of the picture is larger than 5 MB.");
}
