using Microsoft.Extensions.Configuration.Memory;
using PickGo.Application.Platform;
using PickGo.Embedded.Catalogue;
using PickGo.Embedded.Identity;
using PickGo.Embedded.Legal;

namespace PickGo.Embedded.Platform;

/// <summary>Starts what stands in for each engine that is not configured, and tells the server where it is.</summary>
internal sealed class LocalServices : IAsyncDisposable
{
    // A key that the sandbox accepts and Toss does not: real money cannot move by accident.
    private const string SecretKey = "test_sk_pickgo_sandbox";
    private const string ClientKey = "test_ck_pickgo_sandbox";
    private const string KopisKey = "pickgo-sandbox";

    private static readonly Dictionary<string, string?> Quiet = new() { ["Logging:LogLevel:Default"] = "Warning" };

    private GarnetEngine? _garnet;
    private SandboxProcess? _toss;
    private SandboxProcess? _kopis;

    private LocalServices(LocalHostOptions settings) => Settings = settings;

    public LocalHostOptions Settings { get; }

    /// <summary>True while payments go to the sandbox.</summary>
    public bool HasTossSandbox => _toss is not null;

    /// <summary>True while performances are imported from the sandbox.</summary>
    public bool HasKopisSandbox => _kopis is not null;

    private IEnumerable<SandboxProcess> Sandboxes => new[] { _toss, _kopis }.OfType<SandboxProcess>();

    public static async Task<LocalServices> StartAsync(WebApplicationBuilder builder)
    {
        // First, so that everything else may overrule it: the console belongs to the announcement.
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Quiet });
        var settings = LocalHostOptions.Read(builder.Configuration, builder.Environment);
        var localServices = new LocalServices(settings);
        try
        {
            var found = new Dictionary<string, string?>
            {
                ["Clients:Customer:Path"] = settings.CustomerClient,
                ["Clients:Admin:Path"] = settings.AdminClient,
                // Programs of others compare it with the address that they were given.
                ["Identity:Issuer"] = IsSet(builder.Configuration, "Identity:Issuer") ? null : settings.SiteUrl,
                ["Keys:Folder"] = IsSet(builder.Configuration, "Keys:Folder") ? null : Path.Combine(settings.DataFolder, "keys"),
            };
            if (builder.Environment.IsDevelopment()) SampleSeller.StandIn(builder.Configuration, found);
            // So that the demo operator can be tried by whoever comes; a trial that is shown to others is no development.
            if (builder.Environment.IsDevelopment() && !IsSet(builder.Configuration, "Identity:OperatorSecondFactor")) found["Identity:OperatorSecondFactor"] = "Optional";
            localServices.StandForDatabase(builder.Configuration, found);
            localServices.StandForSite(builder.Configuration, found);
            localServices.StandForRedis(builder.Configuration, found);
            if (!IsSet(builder.Configuration, "Images:Folder")) found["Images:Folder"] = Path.Combine(settings.DataFolder, "images");
            if (builder.Environment.IsDevelopment()) SocialSandboxes.StandIn(builder.Configuration, settings.Port, found);
            await localServices.StandForTossAsync(builder.Configuration, found);
            await localServices.StandForKopisAsync(builder.Configuration, found);
            builder.Configuration.AddInMemoryCollection(found.Where(setting => setting.Value is not null));
            localServices.AddServices(builder);
            return localServices;
        }
        catch
        {
            await localServices.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var sandbox in Sandboxes)
            await sandbox.DisposeAsync();
        _garnet?.Dispose();
    }

    private void StandForDatabase(IConfiguration configuration, Dictionary<string, string?> found)
    {
        if (IsSet(configuration, "Database:Connection"))
            return;
        var file = Path.Combine(Settings.DataFolder, "pickgo.db");
        PrivateFiles.MakeFile(file);
        found["Database:Provider"] = "Sqlite";
        found["Database:Connection"] = $"Data Source={file}";
    }

    private void StandForSite(IConfiguration configuration, Dictionary<string, string?> found)
    {
        if (!IsSet(configuration, "Site:Url"))
            found["Site:Url"] = Settings.SiteUrl;
    }

    private void StandForRedis(IConfiguration configuration, Dictionary<string, string?> found)
    {
        if (IsSet(configuration, "Redis:Connection"))
            return;
        _garnet = GarnetEngine.Start();
        found["Redis:Connection"] = _garnet.Connection;
    }

    private async Task StandForTossAsync(IConfiguration configuration, Dictionary<string, string?> found)
    {
        if (IsSet(configuration, "Toss:SecretKey"))
            return;
        _toss = await SandboxProcess.StartAsync(Sandbox.Toss, Settings.SandboxUrl,
            "--Sandbox:Data", Path.Combine(Settings.DataFolder, "toss"), "--Sandbox:WebhookUrl", Settings.SiteUrl + "/api/payments/webhook");
        found["Toss:BaseUrl"] = Settings.SandboxUrl;
        found["Toss:SecretKey"] = SecretKey;
        found["Toss:ClientKey"] = ClientKey;
        found["Toss:SandboxBaseUrl"] = Settings.SandboxUrl;
        found["Toss:SdkUrl"] = Settings.SandboxUrl + "/sdk/v2/standard.js";
    }

    private async Task StandForKopisAsync(IConfiguration configuration, Dictionary<string, string?> found)
    {
        if (IsSet(configuration, "Kopis:ServiceKey"))
            return;
        _kopis = await SandboxProcess.StartAsync(Sandbox.Kopis, Settings.KopisUrl, "--Sandbox:ServiceKey", KopisKey);
        found["Kopis:BaseUrl"] = Settings.KopisUrl + "/openApi/restful";
        found["Kopis:ServiceKey"] = KopisKey;
        // The shop of a newcomer stays as it is until they press.
        if (!IsSet(configuration, "Kopis:ImportDaily"))
            found["Kopis:ImportDaily"] = "false";
    }

    private void AddServices(WebApplicationBuilder builder)
    {
        builder.WebHost.UseUrls(Settings.SiteUrl);
        builder.Services.AddSingleton(new MailFolder(Path.Combine(Settings.DataFolder, "mail")));
        if (!IsSet(builder.Configuration, "Mail:Host"))
            builder.Services.AddSingleton<IMailer, FolderMailer>();
        // Added before the server's own work, and so started before it: nobody buys while the demo is being moved.
        if (Settings.Demo)
            builder.Services.AddHostedService<DemoSeeder>();
        foreach (var sandbox in Sandboxes)
            builder.Services.AddSingleton<IHostedService>(p => new SandboxWatch(sandbox, p.GetRequiredService<ILogger<SandboxWatch>>()));
    }

    private static bool IsSet(IConfiguration configuration, string name) => !string.IsNullOrWhiteSpace(configuration[name]);
}
