using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>A migration meets rows of the version before: what was under way then is still finished.</summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.All))]
public sealed class UpgradeTests(DatabaseProvider database)
{
    private const string Before = "MemberLock";
    private const string BegunAt = "2026-11-23 01:02:03";

    [Test]
    public async Task PaymentsAndRefundsUnderWay_AreAskedForAgain()
    {
        await Engines.Redis.FlushAsync();
        await using var host = await PickGoHost.StartAsync(Engines.Redis, null, database: database);
        await host.WithDbAsync(async db =>
        {
            await db.GetService<IMigrator>().MigrateAsync(Before);
            await db.Database.OpenConnectionAsync();
            foreach (var statement in Rows()) await db.Database.ExecuteSqlRawAsync(statement);

            await db.Database.MigrateAsync();

            var payment = await db.Payments.AsNoTracking().SingleAsync();
            Assert.That((payment.Asked, payment.AskAt, payment.PursuedSince), Is.EqualTo((1, At(), At())));
            var refund = await db.Refunds.AsNoTracking().SingleAsync();
            Assert.That((refund.Asked, refund.AskAt, refund.PursuedSince, refund.Mark), Is.EqualTo((1, At(), At(), "RF-before")));
            return true;
        });
    }

    private static DateTime? At() => DateTime.SpecifyKind(DateTime.Parse(BegunAt, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);

    /// <summary>They hang in the air: what they refer to does not matter here.</summary>
    private IEnumerable<string> Rows()
    {
        var payments = $"""
            INSERT INTO "Payments" ("ReservationId", "MemberId", "OrderId", "OrderName", "Amount", "Refunded", "Status", "PaymentKey", "CreatedAt", "ExpiresAt", "ConfirmingAt", "Version")
            VALUES (1, 1, 'PG-before', 'before', 1000, 0, 'Confirming', 'key', '{BegunAt}', '{BegunAt}', '{BegunAt}', 2)
            """;
        var refunds = $"""
            INSERT INTO "Refunds" ("PaymentId", "ReservationId", "Seats", "Amount", "Reason", "Actor", "Key", "Status", "CreatedAt", "AskedAt", "Version")
            VALUES (1, 1, {(database == DatabaseProvider.PostgreSql ? "'{{}}'" : "'[]'")}, 1000, 'before', 'member:1', 'RF-before', 'Requested', '{BegunAt}', '{BegunAt}', 1)
            """;
        return database switch
        {
            DatabaseProvider.PostgreSql => ["SET session_replication_role = replica", payments, refunds],
            DatabaseProvider.SqlServer => ["ALTER TABLE [Payments] NOCHECK CONSTRAINT ALL", "ALTER TABLE [Refunds] NOCHECK CONSTRAINT ALL", payments, refunds],
            _ => ["PRAGMA foreign_keys = OFF", payments, refunds],
        };
    }
}
