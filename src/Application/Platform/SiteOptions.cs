using System.ComponentModel.DataAnnotations;

namespace PickGo.Application.Platform;

/// <summary>Where the shop is found (<c>Site:*</c>).</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>Address of the customer client, as mails name it: never the host of a request, which whoever asks may choose.</summary>
    [Required, RegularExpression(@"https?://[^\s/?#]+/?", ErrorMessage = "Site:Url must be an http(s) address without a path, like https://pickgo.example.")]
    public string Url { get; set; } = "https://pickgo.local";

    /// <param name="path">Of a page, from its slash on.</param>
    public string Page(string path) => Url.TrimEnd('/') + path;
}
