using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Ganss.Xss;
using Markdig;
using PickGo.Application.Catalogue;

namespace PickGo.Infrastructure.Catalogue;

/// <summary>
/// Markdown of posts to HTML. Tags are shown as text, and what Markdown itself makes is cleaned again: an address that runs, or a picture of
/// somebody else's, is not left to one parser to find.
/// </summary>
internal sealed partial class PostText : IPostText
{
    private const int MaxKept = 1000;

    // Announcements come with lines that end where they are to end.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseSoftlineBreakAsHardlineBreak().Build();

    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly HtmlSanitizer _sanitizer = MakeSanitizer();

    public string ToHtml(string markdown)
    {
        if (_known.TryGetValue(markdown, out var html)) return html;

        html = _sanitizer.Sanitize(Read(markdown, Markdown.ToHtml, m => $"<p>{WebUtility.HtmlEncode(m)}</p>")).TrimEnd();
        // The few that are looked at come back at once; a bound is what is needed, not which of them stay.
        if (_known.Count >= MaxKept) _known.Clear();
        _known[markdown] = html;
        return html;
    }

    public string ToPlain(string markdown) => Read(markdown, Markdown.ToPlainText, m => m).Trim();

    /// <summary>What is nested deeper than Markdig goes, which no text of a person is, is shown as it was written.</summary>
    private static string Read(string markdown, Func<string, MarkdownPipeline, MarkdownParserContext?, string> read, Func<string, string> asWritten)
    {
        try
        {
            return read(markdown, Pipeline, null);
        }
        catch (ArgumentException)
        {
            return asWritten(markdown);
        }
    }

    private static HtmlSanitizer MakeSanitizer()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
            {
                "p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "em", "ul", "ol", "li", "blockquote", "code", "pre", "a", "img",
            },
            AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "src", "alt", "start" },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "src" },
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel" },
        });
        sanitizer.FilterUrl += (_, e) =>
        {
            if (e.Tag is IHtmlImageElement && !OfTheStore().IsMatch(e.OriginalUrl)) e.SanitizedUrl = null;
        };
        sanitizer.PostProcessNode += (_, e) =>
        {
            if (e.Node is IHtmlAnchorElement link) link.SetAttribute("rel", "noopener noreferrer nofollow");
            // A picture whose address was taken away says what it would have shown.
            if (e.Node is IHtmlImageElement image)
            {
                if (image.GetAttribute("src") is null) image.Replace(image.Owner!.CreateTextNode(image.AlternativeText ?? ""));
                else image.SetAttribute("loading", "lazy");
            }
        };
        return sanitizer;
    }

    /// <summary>As <c>GetPicture</c> answers them; a path, so that it is ours wherever the shop is.</summary>
    [GeneratedRegex(@"\A/api/images/[0-9a-z]{1,100}\z", RegexOptions.CultureInvariant)]
    private static partial Regex OfTheStore();
}
