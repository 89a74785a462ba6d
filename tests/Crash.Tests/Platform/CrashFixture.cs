using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

// A case mostly waits for its server's retries, but starts two servers: more at once only start more slowly.
[assembly: LevelOfParallelism(3)]

namespace PickGo.Crash.Tests;

/// <summary>
/// One gateway for all cases, and one database with a sale and a buyer that every case gets a copy of. PostgreSQL, because servers
/// share their schedules there: a run that died with its server has to be taken over.
/// </summary>
[SetUpFixture]
public sealed class CrashFixture
{
    private static string _template = "";

    public static SandboxProcess Sandbox { get; private set; } = null!;
    public static TestSale Sale { get; private set; } = null!;

    /// <summary>The buyer's token, good in every copy.</summary>
    public static string Token { get; private set; } = "";

    public static Task<string> CopyDatabaseAsync() => DatabaseEngines.CopyAsync(_template);

    [OneTimeSetUp]
    public async Task Build()
    {
        Sandbox = await SandboxProcess.StartAsync();
        _template = await DatabaseEngines.OnPostgresAsync();
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var host = await PickGoHost.StartAsync(redis, Sandbox, new Dictionary<string, string?>
        {
            ["Database:Provider"] = nameof(DatabaseProvider.PostgreSql),
            ["Database:Connection"] = _template,
            ["Identity:AccessTokenSeconds"] = "3600",
            // The servers of the cases read the keys of the copy, and the folder of this one goes with it.
            ["Keys:Folder"] = null,
        });
        Sale = await host.SaleAsync();
        using var buyer = await host.MemberAsync();
        Token = buyer.Token!;
    }

    [OneTimeTearDown]
    public async Task TearDown() => await Sandbox.DisposeAsync();

    /// <summary>Short waits; but longer than a busy machine may take to answer, or a slow answer would look like a lost one.</summary>
    internal static Dictionary<string, string?> Settings(string database, string redis, string mails) => new()
    {
        ["Database:Provider"] = nameof(DatabaseProvider.PostgreSql),
        ["Database:Connection"] = database,
        ["Database:MigrateAtStart"] = "false",
        ["Redis:Connection"] = redis,
        ["Toss:BaseUrl"] = Sandbox.BaseUrl,
        ["Toss:SandboxBaseUrl"] = Sandbox.BaseUrl,
        ["Toss:SecretKey"] = "test_sk_tests",
        ["Toss:ClientKey"] = "test_ck_tests",
        ["Toss:TimeoutSeconds"] = "5",
        ["Payments:FirstRetryDelaySeconds"] = "6",
        ["Payments:MaxRetryDelaySeconds"] = "6",
        ["Mail:TimeoutSeconds"] = "1",
        ["Outbox:ClaimSeconds"] = "4",
        ["Reservations:ExpiryEverySeconds"] = "1",
        ["Crash:Mails"] = mails,
        // Half of a case is two servers compiling themselves; what they learn for later pays for nobody.
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_TC_CallCounting"] = "0",
    };
}
