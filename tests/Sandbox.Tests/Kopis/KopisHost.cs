using System.Net;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Time.Testing;
using PickGo.KopisSandbox.Platform;

namespace PickGo.Sandbox.Tests.Kopis;

/// <summary>A KOPIS sandbox on a port of its own, with a clock that stands still, spoken to over real HTTP. The clock moves a second for each call, so that nobody asks too often.</summary>
internal sealed class KopisHost : IAsyncDisposable
{
    private const string Key = "pickgo-sandbox";

    private readonly WebApplication _app;

    private KopisHost(WebApplication app, FakeTimeProvider time)
    {
        (_app, Time) = (app, time);
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    /// <summary>3 December 2026, 20:00 in Korea.</summary>
    public FakeTimeProvider Time { get; }

    public HttpClient Http { get; }

    public static async Task<KopisHost> StartAsync(params string[] settings)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 12, 3, 11, 0, 0, TimeSpan.Zero));
        var app = SandboxServer.Build(["--urls", "http://127.0.0.1:0", .. settings], time);
        await app.StartAsync();
        return new KopisHost(app, time);
    }

    /// <param name="path">Below the base address; the key is added.</param>
    public async Task<Answer> AskAsync(string path)
    {
        Time.Advance(TimeSpan.FromSeconds(1));
        return await AskAtOnceAsync(path);
    }

    public async Task<Answer> AskAtOnceAsync(string path, string key = Key)
    {
        using var response = await Http.GetAsync($"/openApi/restful/{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}service={key}");
        return new Answer(response.StatusCode, await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>All records of a list, page by page.</summary>
    public async Task<List<XElement>> ListAsync(string from, string to, string filters = "")
    {
        var all = new List<XElement>();
        for (var page = 1; ; page++)
        {
            var records = (await AskAsync($"pblprfr?stdate={from}&eddate={to}&cpage={page}&rows=100{filters}")).Records;
            all.AddRange(records);
            if (records.Count < 100) return all;
        }
    }

    /// <summary>The details of all that there is.</summary>
    public async Task<List<XElement>> DetailsAsync()
    {
        var ids = new HashSet<string>();
        for (var from = new DateOnly(2026, 9, 1); from < new DateOnly(2027, 6, 1); from = from.AddDays(31))
            ids.UnionWith((await ListAsync($"{from:yyyyMMdd}", $"{from.AddDays(30):yyyyMMdd}")).Select(r => r.Element("mt20id")!.Value));
        var details = new List<XElement>();
        foreach (var id in ids) details.Add((await AskAsync($"pblprfr/{id}")).Records.Single());
        return details;
    }

    public async Task<HttpStatusCode> SetFaultsAsync(string faults)
    {
        using var body = new StringContent(faults, Encoding.UTF8, "application/json");
        using var answer = await Http.PutAsync("/sandbox/faults", body);
        return answer.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }

    internal sealed record Answer(HttpStatusCode Status, byte[] Bytes)
    {
        public string Text => Encoding.UTF8.GetString(Bytes);

        /// <summary>With their blanks, which are half of what is tested.</summary>
        public IReadOnlyList<XElement> Records => [.. XElement.Parse(Text, LoadOptions.PreserveWhitespace).Elements("db")];

        /// <summary>KOPIS' error, or null.</summary>
        public string? Code => Records.Count == 1 ? Records[0].Element("returncode")?.Value : null;
    }
}
