using System.Text.RegularExpressions;

namespace PickGo.Architecture.Tests.Platform;

/// <summary>docs/security/asvs.md says for each item of OWASP ASVS 5.0 what holds it: here, that it says so for all and that what it names is there.</summary>
public sealed partial class AsvsTests
{
    /// <summary>How many items of levels 1 and 2 each section has, from its first on: later ones are of level 3.</summary>
    private static readonly Dictionary<string, int> Sections = new()
    {
        ["3.2"] = 2,
        ["3.3"] = 4,
        ["3.4"] = 6,
        ["3.5"] = 5,
        ["3.7"] = 2,
        ["6.1"] = 3,
        ["6.2"] = 11,
        ["6.3"] = 4,
        ["6.4"] = 4,
        ["6.5"] = 5,
        ["6.6"] = 3,
        ["6.8"] = 4,
        ["7.1"] = 3,
        ["7.2"] = 4,
        ["7.3"] = 2,
        ["7.4"] = 5,
        ["7.5"] = 2,
        ["7.6"] = 2,
        ["8.1"] = 2,
        ["8.2"] = 3,
        ["8.3"] = 1,
        ["8.4"] = 1,
        ["9.1"] = 3,
        ["9.2"] = 4,
        ["10.1"] = 2,
        ["10.2"] = 2,
        ["10.3"] = 4,
        ["10.4"] = 11,
        ["10.5"] = 5,
        ["10.6"] = 2,
        ["10.7"] = 3,
    };

    private static readonly string Root = Source.Root;
    private static readonly string Folder = Path.Combine(Root, "docs/security");

    private static readonly List<(string Item, string HeldBy)> Rows =
        [.. File.ReadLines(Path.Combine(Folder, "asvs.md")).Select(l => Row().Match(l)).Where(m => m.Success).Select(m => (m.Groups[1].Value, m.Groups[2].Value))];

    [Test]
    public void EveryItem_IsThere() =>
        Assert.That(Rows.Select(r => r.Item), Is.EqualTo(Sections.SelectMany(s => Enumerable.Range(1, s.Value).Select(i => $"{s.Key}.{i}"))));

    [Test]
    public void EveryItem_IsHeldBySomething()
    {
        foreach (var (item, heldBy) in Rows)
        {
            var excused = heldBy.StartsWith("does not apply", StringComparison.Ordinal) || heldBy.StartsWith("not met", StringComparison.Ordinal);
            Assert.That(excused || Named().IsMatch(heldBy) || Page().IsMatch(heldBy), item);
        }
    }

    [Test]
    public void EveryTest_ThatIsNamed_Exists()
    {
        var sources = Directory.GetFiles(Path.Combine(Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText).ToList();
        var named = Rows.SelectMany(r => Named().Matches(r.HeldBy)).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.That(named, Has.Count.GreaterThan(50));

        var missing = named.Where(n => n.Contains('/') ? !File.Exists(Path.Combine(Root, n)) : !IsTest(n.Split('.')));
        Assert.That(missing, Is.Empty);

        bool IsTest(string[] name) => name.Length == 2 && sources.Exists(s => s.Contains($"class {name[0]}", StringComparison.Ordinal) && Regex.IsMatch(s, $@"\b{name[1]}\("));
    }

    [Test]
    public void EveryPage_ThatIsNamed_Exists()
    {
        var pages = Rows.SelectMany(r => Page().Matches(r.HeldBy)).Select(m => Path.Combine(Folder, m.Groups[1].Value)).ToList();
        Assert.That(pages, Is.Not.Empty);
        Assert.That(pages.Where(p => !File.Exists(p)), Is.Empty);
    }

    [GeneratedRegex(@"^\| (\d+\.\d+\.\d+) \| [^|]+ \| ([^|]+) \|$")]
    private static partial Regex Row();

    [GeneratedRegex(@"`([\w/.-]+)`")]
    private static partial Regex Named();

    [GeneratedRegex(@"\]\(([^)#]+)")]
    private static partial Regex Page();
}
