using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Reservations;
using PickGo.Domain.Seats;
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

            // SQLite checks again once it has made tables anew.
            if (database == DatabaseProvider.Sqlite) await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF");
            var later = new Reservation(1, 1, [new SeatPosition(1, new PlanArea(1, "A", SeatGrade.R, 1000, 1, 1, 1, new AreaLayout(0, 0, 1, 1, 0, 0)), 1, 1)], At()!.Value, TimeSpan.FromMinutes(5));
            await db.Reservations.AddAsync(later);
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlRawAsync(ReservationOf("OLDER", ", \"Terms\", \"Fees\"", ", '', 0"));
            Assert.That(await db.Reservations.CountAsync(r => r.Code == "OLDER" && r.Id > later.Id), Is.EqualTo(1), "a server of the version before leaves the number to the table");
            await db.Reservations.Where(r => r.Code == "OLDER").ExecuteDeleteAsync();
            Assert.That(await db.Reservations.OrderBy(r => r.Id).Select(r => r.Code).ToListAsync(), Is.EqualTo(new[] { "BEFORE", later.Code }), "numbers go on behind those that were taken");
            var payment = await db.Payments.AsNoTracking().SingleAsync();
            Assert.That((payment.Attempts, payment.NextAttemptAt, payment.FirstAttemptAt), Is.EqualTo((1, At(), At())));
            var refund = await db.Refunds.AsNoTracking().SingleAsync();
            Assert.That((refund.Attempts, refund.NextAttemptAt, refund.FirstAttemptAt, refund.Reference), Is.EqualTo((1, At(), At(), "RF-before")));
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
        string[] rows = [ReservationOf("BEFORE"), payments, refunds];
        return database switch
        {
            DatabaseProvider.PostgreSql => ["SET session_replication_role = replica", .. rows],
            DatabaseProvider.SqlServer => [.. new[] { "Reservations", "ReservationSeats", "ReservationHistories", "Payments", "Refunds" }.Select(t => $"ALTER TABLE [{t}] NOCHECK CONSTRAINT ALL"), .. rows],
            _ => ["PRAGMA foreign_keys = OFF", .. rows],
        };
    }

    private string ReservationOf(string code, string moreColumns = "", string moreValues = "") => $"""
        INSERT INTO "Reservations" ("Code", "MemberId", "SessionId", "Status", "TotalPrice", "Refunded", "CreatedAt", "ExpiresAt", "PaymentStarted", "Version"{moreColumns})
        VALUES ('{code}', 1, 1, 'Reserved', 1000, 0, '{BegunAt}', '{BegunAt}', {(database == DatabaseProvider.PostgreSql ? "true" : "1")}, 2{moreValues})
        """;
}
