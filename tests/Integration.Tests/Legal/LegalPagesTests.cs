using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Integration.Tests;

/// <summary>Texts in versions, with the seller's particulars where there are any.</summary>
public sealed class LegalPagesTests(DatabaseProvider database) : OnTheServer(database)
{
    private const string Coming = "2999-01-01";
    private readonly string _texts = Directory.CreateTempSubdirectory("pickgo-legal").FullName;
    private readonly string _client = Directory.CreateTempSubdirectory("pickgo-client").FullName;

    protected override Dictionary<string, string?> Settings
    {
        get
        {
            foreach (var page in (string[])["terms", "privacy", "refunds", "support"]) Write(page, 1, "2020-01-01", "All.");
            Write("terms", 2, "2024-05-01", "Second. {name} and {phone}\n\n- Fax {hosting}\n\n{unless hosting} Nobody hosts.\n\n{unless phone email} No way.\n\n<script>alert(1)</script>");
            Write("terms", 3, Coming, "Third.");
            File.WriteAllText(Path.Combine(_client, "index.html"), "<head></head>");
            return new()
            {
                ["Legal:Path"] = _texts,
                ["Clients:Customer:Path"] = _client,
                ["Seller:Name"] = "A <b>*B*</b> & Co.",
                ["Seller:Phone"] = "02-000-0000",
            };
        }
    }

    [OneTimeTearDown]
    public void RemoveFiles()
    {
        Directory.Delete(_texts, recursive: true);
        Directory.Delete(_client, recursive: true);
    }

    [Test]
    public async Task APage_ShowsTheVersionInForce_AndEveryOtherByItsNumber()
    {
        var now = await GetAsync("/api/legal/terms");
        Assert.That((now.GetProperty("version").GetInt32(), now.GetProperty("effectiveOn").GetString(), now.GetProperty("inForce").GetBoolean()), Is.EqualTo((2, "2024-05-01", true)));
        Assert.That(now.GetProperty("versions").EnumerateArray().Select(v => v.GetProperty("version").GetInt32()), Is.EqualTo(new[] { 3, 2, 1 }));

        var first = await GetAsync("/api/legal/terms?version=1&language=En");
        Assert.That((first.GetProperty("html").GetString(), first.GetProperty("inForce").GetBoolean()), Is.EqualTo(("<p>All.</p>\n", false)));
        Assert.That((await GetAsync("/api/legal/terms?version=3")).GetProperty("inForce").GetBoolean(), Is.False);
    }

    [Test]
    public async Task AText_PromisesNoContactThatIsNotThere_AndLetsNothingRun()
    {
        var html = (await GetAsync("/api/legal/terms")).GetProperty("html").GetString();
        Assert.That(html, Does.Contain("Second. A &lt;b&gt;*B*&lt;/b&gt; &amp; Co. and 02-000-0000"));
        Assert.That(html, Does.Not.Contain("Fax").And.Contain("Nobody hosts.").And.Not.Contain("No way."));
        Assert.That(html, Does.Not.Contain("<script").And.Contain("&lt;script&gt;"));
    }

    [TestCase("/api/legal/nothing", HttpStatusCode.NotFound, "legal.not-found")]
    [TestCase("/api/legal/terms?version=4", HttpStatusCode.NotFound, "legal.not-found")]
    [TestCase("/api/legal/..%2Fterms", HttpStatusCode.NotFound, "legal.not-found")]
    [TestCase("/api/legal/terms?version=x", HttpStatusCode.BadRequest, "request.malformed")]
    [TestCase("/api/legal/terms?language=Fr", HttpStatusCode.BadRequest, "request.malformed")]
    public async Task WhatIsNotThere_IsRefused(string path, HttpStatusCode status, string code)
    {
        using var http = new HttpClient { BaseAddress = new Uri(Host.BaseUrl) };
        using var answer = await http.GetAsync(path);
        Assert.That((answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString()), Is.EqualTo((status, code)));
    }

    [Test]
    public async Task TheSeller_ComesWithThePage_AsFarAsGiven()
    {
        var seller = (await GetAsync("/api/legal")).GetProperty("seller");
        Assert.That((seller.GetProperty("phone").GetString(), seller.GetProperty("email").ValueKind), Is.EqualTo(("02-000-0000", JsonValueKind.Null)));

        using var http = new HttpClient { BaseAddress = new Uri(Host.BaseUrl) };
        var page = await http.GetStringAsync("/");
        Assert.That(page, Does.StartWith("<head><script type=\"application/json\" id=\"facts\">").And.EndsWith("</script></head>"));
        var facts = JsonDocument.Parse(page["<head><script type=\"application/json\" id=\"facts\">".Length..^"</script></head>".Length]).RootElement;
        Assert.That(facts.GetProperty("seller").GetProperty("name").GetString(), Is.EqualTo("A <b>*B*</b> & Co."));
        Assert.That(page[..^"</script></head>".Length], Does.Not.Contain("<b>"), "no fact ends the element that it stands in");
    }

    private void Write(string page, int version, string effective, string text)
    {
        Directory.CreateDirectory(Path.Combine(_texts, page));
        foreach (var language in (string[])["ko", "en"])
            File.WriteAllText(Path.Combine(_texts, page, $"{version}.{language}.md"), $"---\ntitle: {page}\nversion: {version}\neffective: {effective}\nsample: false\n---\n{text}\n");
    }

    private async Task<JsonElement> GetAsync(string path)
    {
        using var http = new HttpClient { BaseAddress = new Uri(Host.BaseUrl) };
        return await http.GetFromJsonAsync<JsonElement>(path);
    }
}
