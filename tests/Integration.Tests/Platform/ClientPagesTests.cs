using System.Net;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Integration.Tests;

/// <summary>The client's page answers every address; its status says whether there is anything.</summary>
public sealed class ClientPagesTests(DatabaseProvider database) : OnTheServer(database)
{
    private readonly string _client = Directory.CreateTempSubdirectory("pickgo-client").FullName;

    protected override Dictionary<string, string?> Settings
    {
        get
        {
            File.WriteAllText(Path.Combine(_client, "index.html"), "<title>PickGo</title>");
            File.WriteAllText(Path.Combine(_client, "routes.json"), """["", "performances", "performances/:postId", "me/reservations/:reservationId/print"]""");
            return new() { ["Clients:Customer:Path"] = _client };
        }
    }

    [OneTimeTearDown]
    public void RemoveClient() => Directory.Delete(_client, recursive: true);

    [TestCase("/", HttpStatusCode.OK)]
    [TestCase("/performances", HttpStatusCode.OK)]
    [TestCase("/performances/7", HttpStatusCode.OK)]
    [TestCase("/performances/7/", HttpStatusCode.OK)]
    [TestCase("/me/reservations/3/print", HttpStatusCode.OK)]
    [TestCase("/performances/7/nothing", HttpStatusCode.NotFound)]
    [TestCase("/no/such/page", HttpStatusCode.NotFound)]
    public async Task AnAddress_IsAnsweredWithThePage_AndWhetherItIsOne(string path, HttpStatusCode status)
    {
        using var http = new HttpClient { BaseAddress = new Uri(Host.BaseUrl) };
        using var first = await http.GetAsync(path);
        Assert.That((first.StatusCode, await first.Content.ReadAsStringAsync()), Is.EqualTo((status, "<title>PickGo</title>")));

        if (status == HttpStatusCode.OK) return;
        using var page = await http.GetAsync("/");
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(page.Headers.ETag!);
        using var answer = await http.SendAsync(again);
        Assert.That(answer.StatusCode, Is.EqualTo(status), "however well the page is known");
    }
}
