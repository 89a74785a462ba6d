using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PickGo.Application.Legal;

namespace PickGo.Infrastructure.Legal;

/// <summary>
/// Markdown of legal texts to HTML. A line with <c>{phone}</c> stands only where the seller has a phone, and one that begins with
/// <c>{unless phone email}</c> only where there is neither: no text promises a contact that is not there.
/// </summary>
internal sealed partial class LegalMarkdown(SellerView? seller)
{
    // Tags are shown as text: what is written in a text cannot run in a buyer's browser.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    private readonly Dictionary<string, string?> _details = new()
    {
        ["name"] = seller?.Name,
        ["representative"] = seller?.Representative,
        ["businessNumber"] = seller?.BusinessNumber,
        ["mailOrderNumber"] = seller?.MailOrderNumber,
        ["address"] = seller?.Address,
        ["phone"] = seller?.Phone,
        ["email"] = seller?.Email,
        ["hosting"] = seller?.Hosting,
    };

    /// <exception cref="FormatException">It names a detail that no seller has, or links to what is no page.</exception>
    public string ToHtml(string markdown)
    {
        var text = new StringBuilder();
        foreach (var line in markdown.Split('\n'))
        {
            if (Filled(line) is { } filled) text.Append(filled).Append('\n');
        }

        var document = Markdown.Parse(text.ToString(), Pipeline);
        foreach (var link in document.Descendants<LinkInline>())
        {
            if (link.IsImage || !SafeLink().IsMatch(link.Url ?? "")) throw new FormatException($"the link to '{link.Url}' is none that a text may have");
        }

        foreach (var link in document.Descendants<AutolinkInline>())
        {
            if (!link.IsEmail && !SafeLink().IsMatch(link.Url)) throw new FormatException($"the link to '{link.Url}' is none that a text may have");
        }

        return document.ToHtml(Pipeline);
    }

    /// <returns>Null for a line that is left out.</returns>
    private string? Filled(string line)
    {
        if (Unless().Match(line) is { Success: true } unless)
        {
            if (unless.Groups["names"].Value.Split(' ').Any(name => DetailOf(name) is not null)) return null;
            line = line[unless.Length..];
        }

        if (Detail().Matches(line).Any(d => DetailOf(d.Groups["name"].Value) is null)) return null;
        return Detail().Replace(line, d => Punctuation().Replace(DetailOf(d.Groups["name"].Value)!, @"\$0"));
    }

    private string? DetailOf(string name) =>
        _details.TryGetValue(name, out var value) ? value : throw new FormatException($"'{name}' is no detail of a seller");

    [GeneratedRegex(@"\A\{unless (?<names>\w+(?: \w+)*)\} ?")]
    private static partial Regex Unless();

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex Detail();

    /// <summary>A seller's name is a name, whatever signs it has: with a backslash before them they mean nothing to Markdown.</summary>
    [GeneratedRegex(@"[!-/:-@\[-`{-~]")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"\A(?:https?:|mailto:|tel:|/(?!/)|#)", RegexOptions.IgnoreCase)]
    private static partial Regex SafeLink();
}
