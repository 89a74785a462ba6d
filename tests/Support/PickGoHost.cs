using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PickGo.Application.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.WebApi;

namespace PickGo.Tests.Support;

/// <summary>The whole server on a port of its own, with a database of its own, on the given Redis and sandbox.</summary>
public sealed class PickGoHost : IAsyncDisposable
{
    /// <summary>Setting that names its address, where somebody must know it before it starts.</summary>
    public const string UrlSetting = "Urls";

    private readonly WebApplication _app;
    private readonly string _data;

    private readonly bool _ownsDatabase;

    private PickGoHost(WebApplication app, string data, Mailbox mailbox, bool ownsDatabase)
    {
        (_app, _data, Mailbox, _ownsDatabase) = (app, data, mailbox, ownsDatabase);
        BaseUrl = app.Urls.Single();
    }

    public string BaseUrl { get; }
    public Mailbox Mailbox { get; }
    /// <summary>The settings that another server needs to be one with this.</summary>
    public IReadOnlyDictionary<string, string?> Shared => new[] { "Database:Provider", "Database:Connection", "Redis:Connection", "Toss:SecretKey", "Toss:ClientKey", "Toss:SandboxBaseUrl", "Toss:BaseUrl", "Keys:Folder" }
        .ToDictionary(name => name, name => _app.Configuration[name]).Where(s => s.Value is not null).ToDictionary();

    public IServiceProvider Services => _app.Services;

    /// <param name="redis">Null: none is configured.</param>
    /// <param name="sandbox">Null: none is configured.</param>
    /// <param name="settings">Settings that differ, as <c>Section:Name</c>.</param>
    /// <param name="map">Adds endpoints.</param>
    /// <param name="database">Engine of the database that it gets for itself, unless the settings name one.</param>
    /// <param name="services">Replaces ports where a test needs to.</param>
    public static async Task<PickGoHost> StartAsync(RedisEngine? redis, SandboxProcess? sandbox,
        IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? services = null, Action<WebApplication>? map = null,
        DatabaseProvider database = DatabaseProvider.Sqlite)
    {
        var data = Directory.CreateTempSubdirectory("pickgo-test").FullName;
        var ownsDatabase = settings?.ContainsKey("Database:Connection") != true;
        var builder = PickGoServer.CreateBuilder([]);
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = database.ToString(),
            ["Database:Connection"] = ownsDatabase ? await DatabaseEngines.FreshAsync(database, data) : null,
            ["Redis:Connection"] = redis?.Connection,
            ["Keys:Folder"] = Path.Combine(data, "keys"),
            ["Toss:SecretKey"] = sandbox is null ? null : "test_sk_tests",
            ["Toss:ClientKey"] = "test_ck_tests",
            // Tests that are about it set it otherwise.
            ["Identity:OperatorSecondFactor"] = "Optional",
            // Tests destroy by themselves: the job would take from them what they count.
            ["Retention:DryRun"] = "true",
            // Tests ask as fast as they can, all from here.
            ["RateLimits:Allowed:0"] = "127.0.0.0/8",
            ["Toss:SandboxBaseUrl"] = sandbox?.BaseUrl,
        });
        if (sandbox is not null) builder.Configuration["Toss:BaseUrl"] = sandbox.BaseUrl;
        if (settings is not null) builder.Configuration.AddInMemoryCollection(settings);
        builder.WebHost.UseUrls(settings?.GetValueOrDefault(UrlSetting) ?? "http://127.0.0.1:0");
        var mailbox = new Mailbox();
        builder.Services.AddSingleton<IMailer>(mailbox);

        var app = PickGoServer.Build(builder, services);
        map?.Invoke(app);
        await app.StartAsync();
        return new PickGoHost(app, data, mailbox, ownsDatabase);
    }

    /// <summary>Runs work with the database.</summary>
    public async Task<T> WithDbAsync<T>(Func<PickGoDbContext, Task<T>> work)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<PickGoDbContext>());
    }

    /// <summary>A client without a member.</summary>
    public ApiClient Stranger() => new(BaseUrl);

    /// <summary>A fresh member with a token.</summary>
    public async Task<ApiClient> MemberAsync() => await TestMembers.AddAsync(this);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        DatabaseEngines.ClearPools();
        if (_ownsDatabase && _app.Configuration["Database:Provider"] != nameof(DatabaseProvider.Sqlite)) await WithDbAsync(db => db.Database.EnsureDeletedAsync());
        await _app.DisposeAsync();
        DatabaseEngines.ClearPools();
        Directory.Delete(_data, recursive: true);
    }
}
