using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using PickGo.Application.Catalogue.Import;
using PickGo.Infrastructure.Catalogue.Import;
using PickGo.Infrastructure.Platform.Redis;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests.Import;

/// <summary>One KOPIS sandbox for all tests of the import; each begins with nothing wrong and nothing counted.</summary>
[SetUpFixture]
public sealed class KopisEngine
{
    public static KopisSandboxProcess Sandbox { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Start() => Sandbox = await KopisSandboxProcess.StartAsync();

    [OneTimeTearDown]
    public async Task Stop() => await Sandbox.DisposeAsync();
}

/// <summary>Tests that ask the sandbox.</summary>
public abstract class OnKopis
{
    private readonly List<KopisServer> _servers = [];

    protected static KopisSandboxProcess Sandbox => KopisEngine.Sandbox;

    [SetUp]
    public async Task Begin() => await Sandbox.ResetAsync();

    [TearDown]
    public async Task End()
    {
        foreach (var server in _servers) await server.DisposeAsync();
        _servers.Clear();
    }

    /// <param name="settings">What differs: by default the sandbox is asked, and repetitions come at once.</param>
    internal KopisServer Server(params (string Name, string? Value)[] settings) => Server(null, settings);

    /// <param name="answers">Answers in KOPIS' place.</param>
    /// <param name="settings">What differs.</param>
    internal KopisServer Server(Func<HttpRequestMessage, HttpResponseMessage>? answers, params (string Name, string? Value)[] settings)
    {
        var server = new KopisServer(Sandbox.Settings, settings, answers);
        _servers.Add(server);
        return server;
    }

    protected static string RealAnswer(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Catalogue", "Import", "Answers", name));
}

/// <summary>What of a server asks KOPIS, with everything that it logs.</summary>
internal sealed class KopisServer : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public KopisServer(Dictionary<string, string?> sandbox, (string Name, string? Value)[] settings, Func<HttpRequestMessage, HttpResponseMessage>? answers)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(sandbox)
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Redis:Connection"] = Engines.Redis.Connection, ["Kopis:FirstRetryMilliseconds"] = "1" })
            .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, s.Value))).Build();
        var services = new ServiceCollection();
        services.AddLogging(l => l.SetMinimumLevel(LogLevel.Trace).AddProvider(Lines));
        services.AddSingleton(TimeProvider.System);
        services.AddOptions<RedisOptions>().Bind(configuration.GetSection(RedisOptions.Section));
        services.AddSingleton<RedisStore>();
        services.AddKopis(configuration);
        if (answers is not null)
            services.Configure<HttpClientFactoryOptions>(nameof(IKopis), o => o.HttpMessageHandlerBuilderActions.Add(b => b.PrimaryHandler = new Answering(answers)));
        _services = services.BuildServiceProvider();
    }

    public IServiceProvider Services => _services;

    public IKopis Kopis => _services.GetRequiredService<IKopis>();

    public LogLines Lines { get; } = new();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private sealed class Answering(Func<HttpRequestMessage, HttpResponseMessage> answers) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(answers(request));
    }
}

/// <summary>All that is logged, with what a structured log keeps beside the sentence.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
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

    private static string Told<TState>(TState state) =>
        state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs.Select(p => $"{p.Key}={p.Value}")) : $"{state}";
}
