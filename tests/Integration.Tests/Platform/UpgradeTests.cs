using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>A migration meets rows of the version before: what was under way then is still finished.</summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.All))]
public sealed class UpgradeTests(DatabaseProvider database)
{
    /// <summary>The version that upgrades start from.</summary>
    private const string Before = "Initial";

    [Test]
    public async Task TheModel_IsWhatTheMigrationsMake()
    {
        await using var host = await PickGoHost.StartAsync(null, null, database: database);
        Assert.That(await host.WithDbAsync(db => Task.FromResult(db.Database.HasPendingModelChanges())), Is.False,
            "the model changed: make migration NAME=WhatChanges");
    }

    [Test]
    public async Task ASale_OfTheVersionBefore_GoesOn()
    {
        await Engines.Redis.FlushAsync();
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, database: database);
        var sale = await host.SaleAsync();
        using var buyer = await host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1, 2);

        await host.WithDbAsync(async db =>
        {
            await db.GetService<IMigrator>().MigrateAsync(Before);
            await db.Database.MigrateAsync();
            return 0;
        });

        var key = await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount);
        Assert.That((await buyer.ConfirmAsync(key, order.OrderId, order.Amount)).Text("status"), Is.EqualTo("Completed"));
    }

    [Test]
    public async Task ADatabaseOfAnotherHistory_IsLeftAlone_AndSaysWhy()
    {
        await using var host = await PickGoHost.StartAsync(null, null, database: database);
        var schema = host.Services.GetRequiredService<DatabaseSchema>();
        await host.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("""UPDATE "__EFMigrationsHistory" SET "MigrationId" = '20250101000000_Stranger' WHERE "MigrationId" LIKE '%_Initial'"""));

        var failure = Assert.ThrowsAsync<SettingException>(() => schema.BringUpToDateAsync(default));
        Assert.That(failure!.Message, Does.Contain("20250101000000_Stranger").And.Contain("another version"));
    }
}
