using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using static System.FormattableString;

namespace PickGo.WebApi.Platform;

/// <summary>What a page is about, for search engines (schema.org) and for messengers that show its card (https://ogp.me).</summary>
/// <param name="Path">Of the page, as it is spelled everywhere.</param>
/// <param name="Title">Its headline, without the shop's name.</param>
/// <param name="Description">A sentence or two; lines become one, and what is too long is cut.</param>
/// <param name="Image">An address here or elsewhere; empty: none.</param>
/// <param name="Data">A thing of schema.org, without the context.</param>
internal sealed record PageHead(string Path, string Title, string Description, string Image, JsonObject Data)
{
    private const string Shop = "PickGo";
    private const int DescriptionLength = 160;

    // Hangul stays as it is; < > & ' and " are written as escapes in both, so that nothing ends what it stands in.
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public string Markup(SiteOptions site)
    {
        var (address, description) = (site.Page(Path), Text.Cut(string.Join(' ', Description.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), DescriptionLength));
        var markup = new StringBuilder();
        markup.Append(Invariant($"<title>{Html.Encode($"{Title} · {Shop}")}</title>"));
        Meta("name", "description", description);
        markup.Append(Invariant($"<link rel=\"canonical\" href=\"{Html.Encode(address)}\" data-page>"));
        Meta("property", "og:site_name", Shop);
        Meta("property", "og:locale", "ko_KR");
        Meta("property", "og:type", "website");
        Meta("property", "og:url", address);
        Meta("property", "og:title", Title);
        Meta("property", "og:description", description);
        if (AddressOf(Image, site) is { } image) Meta("property", "og:image", image);
        Meta("name", "twitter:card", "summary");
        var data = new JsonObject { ["@context"] = "https://schema.org" };
        foreach (var (name, value) in Data) data[name] = value?.DeepClone();
        return markup.Append(Invariant($"<script type=\"application/ld+json\" data-page>{data.ToJsonString(Json)}</script>")).ToString();

        void Meta(string kind, string name, string content) => markup.Append(Invariant($"<meta {kind}=\"{name}\" content=\"{Html.Encode(content)}\" data-page>"));
    }

    /// <returns>The whole address of a picture; null where there is none.</returns>
    public static string? AddressOf(string image, SiteOptions site) =>
        image.StartsWith('/') && !image.StartsWith("//", StringComparison.Ordinal) ? site.Page(image)
        : Uri.TryCreate(image, UriKind.Absolute, out var elsewhere) && elsewhere.Scheme.StartsWith("http", StringComparison.Ordinal) ? elsewhere.AbsoluteUri
        : null;
}
