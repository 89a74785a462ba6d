using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PickGo.Application.Seats;
using PickGo.Domain.Platform;
using PickGo.Domain.Seats;
using PickGo.Infrastructure.Platform.Outbox;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>What is shown right after its commit, and what if that did not happen.</summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.All))]
public sealed class OutboxTests(DatabaseProvider database)
{
    /// <summary>Fails when an event that was done stays until it is due: on a clock that stands still it never is.</summary>
    [Test]
    public async Task WhatWasShownAtOnce_IsNotSentAgain()
    {
        await Engines.Redis.FlushAsync();
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, services: StopTheClock, database: database);
        var sale = await host.SaleAsync();
        using var buyer = await (await host.MemberAsync()).EnterAsync(sale.SessionId);
        await buyer.HoldAsync(sale.SessionId, 1);
        await buyer.ReserveAsync(sale.SessionId);

        Assert.That(await buyer.StatesAsync(sale.SessionId), Does.StartWith("PAA"));
        await Eventually.TrueAsync(async () => await host.CountAsync<OutboxMessage>(m => m.Type == "reservation.changed") == 0, "nothing is left to send");
    }

    /// <summary>Fails without the event: the server died after the commit, and nobody has shown the block.</summary>
    [Test]
    public async Task ABlockThatNobodyShowed_IsShownByTheOutbox()
    {
        await Engines.Redis.FlushAsync();
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, database: database);
        var sale = await host.SaleAsync();
        using var watcher = await (await host.MemberAsync()).EnterAsync(sale.SessionId);
        Assert.That(await watcher.StatesAsync(sale.SessionId), Does.StartWith("AAA"));

        await host.WithDbAsync(async db =>
        {
            var session = (await db.Sessions.FindAsync(sale.SessionId))!;
            var plan = (await host.Services.GetRequiredService<Application.Catalogue.ISessionDirectory>().FindAsync(sale.SessionId, default))!.Plan;
            var now = TimeProvider.System.GetUtcNow().UtcDateTime;
            session.ChangeBlocks();
            db.BlockedSeats.Add(new BlockedSeat(sale.SessionId, plan.Locate(2), Actor.Operator(1), now));
            db.OutboxMessages.Add(new OutboxMessage { Type = BlocksChanged.Type, Payload = $$"""{"SessionId":{{sale.SessionId}}}""", CreatedAt = now, DueAt = now });
            return await db.SaveChangesAsync();
        });

        await Eventually.TrueAsync(async () => (await watcher.StatesAsync(sale.SessionId)).StartsWith("ABA", StringComparison.Ordinal), "the inventory shows it");
    }

    private static void StopTheClock(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new StoppedClock(TimeProvider.System.GetUtcNow())));

    /// <summary>Timers go on; only what time it is stays the same.</summary>
    private sealed class StoppedClock(DateTimeOffset at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at;
    }
}
