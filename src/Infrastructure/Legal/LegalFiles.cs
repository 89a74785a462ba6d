using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using PickGo.Application.Legal;
using PickGo.Infrastructure.Platform;

namespace PickGo.Infrastructure.Legal;

/// <summary>
/// The texts under <c>content/legal</c>, one file a version and language: <c>terms/1.ko.md</c>. They are read once, at start, so that a text
/// that cannot be read ends the start and not a buyer's visit.
/// </summary>
internal sealed class LegalFiles : ILegalTexts
{
    /// <summary>Where the texts are; by default beside the server, where the build puts them.</summary>
    internal const string PathSetting = "Legal:Path";

    private static readonly string[] InOrder = ["terms", "privacy", "refunds", "support"];
    private readonly Dictionary<(string Page, LegalLanguage Language), IReadOnlyList<LegalText>> _texts = [];

    public LegalFiles(IConfiguration configuration, IOptions<SellerOptions> seller)
    {
        var root = configuration[PathSetting] ?? Path.Combine(AppContext.BaseDirectory, "content", "legal");
        var markdown = new LegalMarkdown(SellerView.Of(seller.Value));
        foreach (var page in InOrder)
        {
            foreach (var language in Enum.GetValues<LegalLanguage>()) _texts[(page, language)] = ReadAll(root, page, language, markdown);
            CheckLanguages(root, page);
        }
    }

    public IReadOnlyList<string> Pages => InOrder;

    public IReadOnlyList<LegalText> VersionsOf(string page, LegalLanguage language) => _texts.GetValueOrDefault((page, language), []);

    /// <summary>Who reads English agrees to the same thing: every version is there in all languages, from the same day on.</summary>
    private void CheckLanguages(string root, string page)
    {
        var days = Enum.GetValues<LegalLanguage>().Select(l => string.Join(", ", _texts[(page, l)].Select(t => $"{t.Version} ({t.EffectiveOn:O})"))).Distinct().ToList();
        if (days.Count > 1) throw new SettingException($"{Path.Combine(root, page)} has other versions in one language than in another: {string.Join("; ", days)}.");
        if (days[0].Length == 0) throw new SettingException($"{Path.Combine(root, page)} has no text: {PathSetting} must name the folder with {string.Join(", ", InOrder)}.");
    }

    private static List<LegalText> ReadAll(string root, string page, LegalLanguage language, LegalMarkdown markdown)
    {
        var folder = Path.Combine(root, page);
        if (!Directory.Exists(folder)) return [];

        var ending = $".{language.ToString().ToLowerInvariant()}.md";
        return [.. Directory.GetFiles(folder, $"*{ending}").Select(file => Read(file, page, ending, markdown)).OrderBy(t => t.Version)];
    }

    private static LegalText Read(string file, string page, string ending, LegalMarkdown markdown)
    {
        try
        {
            var (facts, body) = Split(File.ReadAllText(file));
            var version = int.Parse(facts["version"], CultureInfo.InvariantCulture);
            if (Path.GetFileName(file) != $"{version}{ending}") throw new FormatException($"its version is {version}");

            return new LegalText(page, facts["title"], version, DateOnly.ParseExact(facts["effective"], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                bool.Parse(facts["sample"]), markdown.ToHtml(body));
        }
        catch (Exception e) when (e is FormatException or KeyNotFoundException or OverflowException)
        {
            throw new SettingException($"{file} is no legal text: {e.Message}.", e);
        }
    }

    /// <summary>What stands between the two lines of dashes at the top, and the text below.</summary>
    private static (Dictionary<string, string> Facts, string Body) Split(string text)
    {
        var parts = text.ReplaceLineEndings("\n").Split("---\n", 3);
        if (parts is not ["", var top, var body]) throw new FormatException("it does not begin with its facts between two lines of ---");

        var facts = top.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2)).ToList();
        if (facts.Find(f => f.Length != 2) is { } odd) throw new FormatException($"'{odd[0]}' is no fact like 'version: 1'");
        return (facts.ToDictionary(f => f[0], f => f[1].Trim()), body);
    }
}
