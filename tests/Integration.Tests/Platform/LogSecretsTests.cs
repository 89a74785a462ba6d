using System.Collections.Concurrent;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Logs are copied, kept and read by many: nothing that opens anything, and nobody's address, stands in them.</summary>
public sealed class LogSecretsTests
{
    private readonly Lines _lines = new();
    private PickGoHost _host = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        // The levels of a server in production for what is not ours; everything that we say ourselves.
        var levels = new ConfigurationBuilder().AddJsonFile(Path.Combine(RepositoryRoot(), "src", "WebApi", "appsettings.json")).Build()
            .GetSection("Logging").AsEnumerable().Where(s => s.Value is not null).ToDictionary(s => s.Key, s => s.Value);
        levels["Logging:LogLevel:PickGo"] = "Trace";
        _host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, levels, s => s.AddSingleton<ILoggerProvider>(_lines));
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await Engines.Sandbox.SetFaultsAsync(new { });
        await _host.DisposeAsync();
        _lines.Dispose();
    }

    [Test]
    public async Task AWholeSale_WithMistakesAndFaults_LeavesNoSecretInTheLogs()
    {
        await Engines.Redis.FlushAsync();
        var sale = await _host.SaleAsync();
        using var member = await _host.MemberAsync();
        var secrets = new List<string> { member.Email, TestMembers.Password, member.Token! };
        using var anyone = _host.Stranger();
        await anyone.PostAsync("/api/members/email/send-code", new { email = "watched-mail@test.local" });
        await anyone.PostAsync("/api/members/email/verify-code", new { email = "watched-mail@test.local", code = "000000" });
        await anyone.PostAsync("/api/members/login", new { email = member.Email, password = "Guessed!9876" });
        secrets.AddRange("watched-mail@test.local", "Guessed!9876");

        var login = await anyone.PostAsync("/api/members/login", new { email = member.Email, password = TestMembers.Password });
        var cookies = login.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]).ToList();
        secrets.Add(login.Text("accessToken"));
        secrets.AddRange(cookies.Select(c => c.Split('=')[1]));
        await anyone.SendAsync(HttpMethod.Post, "/api/tokens", JsonContent.Create(new { }), cookie: string.Join("; ", cookies));
        await anyone.SendAsync(HttpMethod.Post, "/api/members/login", new StringContent("{\"password\":\"Broken!1357", System.Text.Encoding.UTF8, "application/json"));
        secrets.Add("Broken!1357");

        var order = await member.OrderAsync(sale.SessionId, 1);
        secrets.Add(member.EntryPass!);
        await using (var stream = await member.StreamAsync($"/api/areas/subscribe?sessionId={sale.SessionId}")) await stream.NextAsync();
        var key = await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount);
        secrets.Add(key);
        await Engines.Sandbox.SetFaultsAsync(new { confirm = new { mode = "error" } });
        await member.ConfirmAsync(key, order.OrderId, order.Amount);
        await Engines.Sandbox.SetFaultsAsync(new { });
        await Eventually.TrueAsync(async () => (await member.GetAsync($"/api/reservations/{order.Reservation}")).Text("status") is "Paid" or "Expired", "it is settled");

        var texts = _lines.All.ToArray();
        Assert.That(texts, Has.Length.GreaterThan(3), "something is logged");
        foreach (var secret in secrets) Assert.That(texts.Where(t => t.Contains(secret, StringComparison.OrdinalIgnoreCase)), Is.Empty, secret);
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PickGo.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> All { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            All.Enqueue(Told(state));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            All.Enqueue($"{formatter(state, exception)} {Told(state)} {exception}");

        public void Dispose() { }

        /// <summary>What a structured log keeps beside the sentence.</summary>
        private static string Told<TState>(TState state) =>
            state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs.Select(p => $"{p.Key}={p.Value}")) : $"{state}";
    }
}
