using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using PickGo.Application.Legal;
using PickGo.Infrastructure.Legal;
using PickGo.Infrastructure.Platform;

namespace PickGo.Integration.Tests;

/// <summary>The texts that come with the server, and texts that cannot be served.</summary>
public sealed class LegalFilesTests
{
    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "content", "legal");

    [Test]
    public void TheTextsThatShip_SayThatTheyAreSamples_AndNameNoContactWithoutOne()
    {
        var texts = Read(Shipped, new SellerOptions());
        foreach (var text in texts.Pages.SelectMany(p => Enum.GetValues<LegalLanguage>().SelectMany(l => texts.VersionsOf(p, l))))
        {
            Assert.That(text.Sample && text.Html.StartsWith("<blockquote>\n<p><strong>", StringComparison.Ordinal), $"{text.Page} is marked");
            Assert.That(text.Html, Does.Not.Contain("mailto:").And.Not.Contain("tel:").And.Not.Match("[{}]"), text.Page);
        }
    }

    [Test]
    public void TheTextsThatShip_NameTheContactsThatAreGiven()
    {
        var texts = Read(Shipped, new SellerOptions { Phone = "02-000-0000", Email = "a_b@example.com" });
        foreach (var language in Enum.GetValues<LegalLanguage>())
        {
            Assert.That(texts.VersionsOf("support", language)[0].Html,
                Does.Contain("""<a href="tel:02-000-0000">02-000-0000</a>""").And.Contain("""<a href="mailto:a_b@example.com">a_b@example.com</a>"""));
        }
    }

    /// <summary>What a refund costs is decided by the server's settings, and shown from there: a text that fixed it would be wrong one day.</summary>
    [Test]
    public void TheRefundRules_FixNoNumbers()
    {
        foreach (var language in Enum.GetValues<LegalLanguage>())
            Assert.That(Read(Shipped, new SellerOptions()).VersionsOf("refunds", language)[0].Html, Does.Not.Match("[0-9] ?(%|일|원|days?|KRW)"));
    }

    [TestCase("version: 2\ntitle: T\neffective: 2026-01-01\nsample: true", "Text.", "its version is 2")]
    [TestCase("version: 1\ntitle: T\neffective: soon\nsample: true", "Text.", "soon")]
    [TestCase("version: 1\neffective: 2026-01-01\nsample: true", "Text.", "title")]
    [TestCase("version: 1\ntitle: T\neffective: 2026-01-01\nsample: true", "Call {fax}.", "'fax' is no detail of a seller")]
    [TestCase("version: 1\ntitle: T\neffective: 2026-01-01\nsample: true", "[a](javascript:alert(1))", "javascript")]
    [TestCase("version: 1\ntitle: T\neffective: 2026-01-01\nsample: true", "[a](//elsewhere.example)", "elsewhere")]
    [TestCase("version: 1\ntitle: T\neffective: 2026-01-01\nsample: true", "<javascript:alert(1)>", "javascript")]
    public void ATextThatCannotBeServed_EndsTheStart_WithItsFile(string facts, string text, string said)
    {
        using var folder = new Folder();
        folder.Write("terms", "1.ko.md", $"---\n{facts}\n---\n{text}");
        Assert.That(() => Read(folder.Path, new SellerOptions()), Throws.TypeOf<SettingException>().With.Message.Contains("1.ko.md").And.Message.Contains(said));
    }

    [Test]
    public void AVersionInOneLanguageOnly_EndsTheStart()
    {
        using var folder = new Folder();
        folder.Write("terms", "1.ko.md", "---\nversion: 1\ntitle: T\neffective: 2026-01-01\nsample: true\n---\nText.");
        Assert.That(() => Read(folder.Path, new SellerOptions()), Throws.TypeOf<SettingException>().With.Message.Contains("other versions"));
    }

    private static LegalFiles Read(string path, SellerOptions seller) =>
        new(new ConfigurationBuilder().AddInMemoryCollection([new("Legal:Path", path)]).Build(), Options.Create(seller));

    private sealed class Folder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("pickgo-legal").FullName;

        public void Write(string page, string name, string text)
        {
            Directory.CreateDirectory(System.IO.Path.Combine(Path, page));
            File.WriteAllText(System.IO.Path.Combine(Path, page, name), text);
        }

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
