namespace PickGo.Infrastructure.Catalogue.Images;

/// <summary>Where pictures of the catalogue are kept (<c>Images:*</c>).</summary>
public sealed class ImageOptions
{
    public const string Section = "Images";

    /// <summary>A folder that all servers share; without one no picture is fetched.</summary>
    public string? Folder { get; set; }
}
