using System.Net;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Infrastructure.Catalogue;
using PickGo.Infrastructure.Platform.Persistence.Sqlite;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests.TSql;

/// <summary>Where there is no SQL Server: what would be said to it is made, and read by the parser that Microsoft made of it.</summary>
public sealed class TSqlTests
{
    [Test]
    public void EveryMigration_IsTSql_FromNothingAndFromAnywhere()
    {
        using var context = new SilentSqlServer().Open();
        var migrator = context.GetService<IMigrator>();

        Assert.That(TSqlSyntax.Parse(migrator.GenerateScript()).Batches, Is.Not.Empty);
        Assert.That(TSqlSyntax.Parse(migrator.GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent)).Batches, Is.Not.Empty);
    }

    [Test]
    public async Task EverythingThatASaleSaysToItsDatabase_IsTSql()
    {
        await Engines.Redis.FlushAsync();
        var silent = new SilentSqlServer();
        var mirror = new TSqlMirror(silent);
        var settings = new Dictionary<string, string?> { ["Reservations:ExpiryEverySeconds"] = "1" };
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, settings,
            s => s.ConfigureDbContext<SqliteDbContext>(options => options.AddInterceptors(mirror)));
        await SellAsync(host);
        // The job that counts views may come by meanwhile, or not.
        await host.WithDbAsync(db =>
        {
            db.AppliedViewBatches.Add(new AppliedViewBatch("counted", DateTime.UnixEpoch));
            return db.SaveChangesAsync();
        });

        Assert.That(mirror.Failures, Is.Empty);
        Assert.That(silent.Attempts, Has.Count.GreaterThan(40));
        foreach (var sql in silent.Attempts) TSqlSyntax.Parse(sql);
        string[] written = ["Reservations", "ReservationSeats", "SeatAllowances", "Payments", "Refunds", "OutboxMessages", "IdempotencyRecords", "ReservationHistories"];
        foreach (var table in written)
            Assert.That(silent.Attempts, Has.Some.Contains($"INTO [{table}]").Or.Some.Contains($"MERGE [{table}]"), $"{table} is written");
        foreach (var table in new[] { "Reservations", "ReservationSeats", "Payments", "Refunds", "OutboxMessages", "IdempotencyRecords" })
            Assert.That(silent.Attempts, Has.Some.Matches($@"(?s)UPDATE (\[{table}\]|\[.\]\s.*FROM \[{table}\])"), $"{table} is changed");
    }

    /// <summary>Buys, pays, cancels a seat, goes back, and lets a reservation run out.</summary>
    private static async Task SellAsync(PickGoHost host)
    {
        var sale = await host.SaleAsync();
        using var buyer = await host.MemberAsync();
        await buyer.GetAsync("/api/posts?keyword=시험&sort=Opening");
        await buyer.GetAsync($"/api/posts/{sale.PostId}");
        var order = await buyer.OrderAsync(sale.SessionId, 1, 2);
        var paid = await buyer.ConfirmAsync(await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);
        Assert.That(paid.Status, Is.EqualTo(HttpStatusCode.OK), paid.Body.ToString());
        Assert.That((await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { seats = new[] { 1 } }, "cancel")).Code, Is.Null);
        await buyer.GetAsync("/api/reservations");

        using var hesitant = await (await host.MemberAsync()).EnterAsync(sale.SessionId);
        await hesitant.HoldAsync(sale.SessionId, 11);
        var left = await hesitant.PostAsync("/api/reservations", new { sessionId = sale.SessionId }, "reserve");
        Assert.That((await hesitant.DeleteAsync($"/api/reservations/{left.Id}")).Code, Is.Null);
        await hesitant.HoldAsync(sale.SessionId, 12);
        var late = await hesitant.ReserveAsync(sale.SessionId);
        Assert.That(late.Code, Is.Null);
        await host.RunOutAsync(hesitant, late.Id);
    }
}
