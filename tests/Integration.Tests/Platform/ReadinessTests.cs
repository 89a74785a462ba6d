using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;
using PickGo.Application.Platform;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Platform.Persistence.PostgreSql;
using PickGo.Infrastructure.Platform.Persistence.Sqlite;
using PickGo.Infrastructure.Platform.Smtp;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>What a load balancer is told, and what a client is told meanwhile.</summary>
public sealed class ReadinessTests(DatabaseProvider database) : OnTheServer(database)
{
    /// <summary>On PostgreSQL by the probe alone: the clustered schedule does not start on a database that takes no writes.</summary>
    [Test]
    public async Task ADatabaseThatTakesNoWrites_IsFoundOut()
    {
        var connection = ReadOnly(Host.Shared["Database:Connection"]!);
        await using PickGoDbContext db = Database == DatabaseProvider.Sqlite
            ? new SqliteDbContext(With<SqliteDbContext>(SqliteDbContext.Configure, connection))
            : new PostgreSqlDbContext(With<PostgreSqlDbContext>(PostgreSqlDbContext.Configure, connection));
        Exception? refused = null;
        try
        {
            await new DatabaseProbe(db, TimeProvider.System).WriteAsync(default);
        }
        catch (Exception e)
        {
            refused = e;
        }

        Assert.That(refused, Is.Not.Null);
        Assert.That(EngineErrors.IsBusy(refused!), refused!.ToString());
    }

    [Test]
    public async Task ADatabaseThatTakesNoWrites_IsABlipFirst_AndThenNotReady_AndRequestsAreBusy()
    {
        if (Database != DatabaseProvider.Sqlite) return;

        using var member = await Host.MemberAsync();
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, new Dictionary<string, string?>(Host.Shared)
        {
            ["Database:Connection"] = ReadOnly(Host.Shared["Database:Connection"]!),
            ["Database:MigrateAtStart"] = "false",
            ["Health:GraceSeconds"] = "2",
        });
        using var anyone = host.Stranger();

        var first = await anyone.GetAsync("/health/ready");
        Assert.That((first.Status, first.Text("status")), Is.EqualTo((HttpStatusCode.OK, "Degraded")));
        Assert.That(first.Body.GetProperty("problems").GetProperty("database").GetString(), Does.Contain("cannot be written"));
        await Eventually.TrueAsync(async () => (await anyone.GetAsync("/health/ready")).Status == HttpStatusCode.ServiceUnavailable, "it is not ready", every: 200);
        var login = await anyone.PostAsync("/api/members/login", new { email = member.Email, password = TestMembers.Password });
        Assert.That(((int)login.Status, login.Code), Is.EqualTo((503, "busy")));
    }

    [Test]
    public async Task AGatewayThatIsAway_IsDegraded_NotUnready()
    {
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, new Dictionary<string, string?>(Host.Shared) { ["Toss:BaseUrl"] = "http://127.0.0.1:1" });
        var sale = await host.SaleAsync();
        using var buyer = await host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1);
        Assert.That((await buyer.GetAsync("/health/ready")).Text("status"), Is.EqualTo("Healthy"));

        await buyer.TellAsync(order.OrderId, "unheard");

        var ready = await buyer.GetAsync("/health/ready");
        Assert.That((ready.Status, ready.Text("status")), Is.EqualTo((HttpStatusCode.OK, "Degraded")));
        Assert.That(ready.Body.GetProperty("problems").GetProperty("outside").GetString(), Does.Contain("gateway"));
    }

    [Test]
    public void AMailServerThatIsAway_IsNoted()
    {
        var outside = new OutsideServices(TimeProvider.System);
        var mailer = new SmtpMailer(Options.Create(new MailOptions { Host = "127.0.0.1", Port = 1 }), outside);
        Assert.That(() => mailer.SendAsync(new Mail("a@test.local", "s", "t", "h", "<id@test.local>"), default), Throws.Exception);
        Assert.That(outside.Away.Keys, Is.EqualTo(new[] { OutsideServices.Mail }));
        outside.Answered(OutsideServices.Mail);
        Assert.That(outside.Away, Is.Empty);
    }

    [Test]
    public void AFullDisk_IsBusy_OnEveryEngine()
    {
        foreach (var failure in new Exception[]
        {
            new SqliteException("database or disk is full", 13), new SqliteException("disk I/O error", 10), new SqliteException("readonly", 8),
            new PostgresException("could not extend file", "ERROR", "ERROR", "53100"), new PostgresException("read-only", "ERROR", "ERROR", "25006"),
        })
        {
            Assert.That(EngineErrors.IsBusy(failure), failure.Message);
            Assert.That(EngineErrors.IsBusy(new DbUpdateException("save", failure)), failure.Message);
        }

        Assert.That(EngineErrors.IsBusy(new DbUpdateException("save", new SqliteException("NOT NULL constraint failed", 19, 1299))), Is.False, "that is a bug");
    }

    private static DbContextOptions<TContext> With<TContext>(Action<DbContextOptionsBuilder, DatabaseOptions> configure, string connection) where TContext : DbContext
    {
        var builder = new DbContextOptionsBuilder<TContext>();
        configure(builder, new DatabaseOptions { Connection = connection });
        return builder.Options;
    }

    private static string ReadOnly(string connection) => connection.StartsWith("Data Source", StringComparison.Ordinal)
        ? new SqliteConnectionStringBuilder(connection) { Mode = SqliteOpenMode.ReadOnly }.ConnectionString
        : new NpgsqlConnectionStringBuilder(connection) { Options = "-c default_transaction_read_only=on" }.ConnectionString;
}
