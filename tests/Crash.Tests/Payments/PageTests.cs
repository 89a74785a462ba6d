using PickGo.Crash.Server;

namespace PickGo.Crash.Tests;

/// <summary>The page about payments says of every crash point what is proved of it here.</summary>
public sealed class PageTests
{
    private const string Page = "docs/flows/payment-confirmation.md";

    [Test]
    public void EveryPoint_HasACase() => Assert.That(CrashCase.All.Select(c => c.Point), Is.EquivalentTo(CrashPoints.All));

    [Test]
    public void EveryPoint_StandsOnThePage_WithWhatItLeaves() =>
        Assert.That(Rows().Select(cells => (cells[0], cells[1])), Is.EquivalentTo(CrashCase.All.Select(c => ($"`{c.Point}`", c.Left.InWords))));

    [Test]
    public void ThePage_SaysWhoFinishesIt() => Assert.That(Rows().Where(cells => cells[2].Length == 0).Select(cells => cells[0]), Is.Empty);

    /// <summary>The rows of its table of crash points, cell by cell.</summary>
    private static List<string[]> Rows() =>
        [.. File.ReadLines(Path.Combine(Root(), Page)).SkipWhile(line => line != "## What a crash leaves")
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))];

    private static string Root()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PickGo.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("This is not the repository.");
        return folder.FullName;
    }
}
