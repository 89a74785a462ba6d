using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PickGo.Application.Platform;
using PickGo.Application.Reservations;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Reservations;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Work that nobody asks for, in the background.</summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.All))]
public sealed class JobTests(DatabaseProvider database)
{
    private static readonly Dictionary<string, string?> Quick = new()
    {
        ["Reservations:StartPaymentSeconds"] = "1",
        ["Reservations:ExpiryEverySeconds"] = "1",
    };

    [Test]
    public async Task ARowThatCannotBeExpired_DoesNotStopTheRest()
    {
        await Engines.Redis.FlushAsync();
        var bad = new BadRow();
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, Quick, s => Break(s, bad), database: database);
        var sale = await host.SaleAsync();
        var reservations = new List<(ApiClient Member, ApiAnswer Made)>();
        for (var seat = 1; seat <= 3; seat++)
        {
            var member = await (await host.MemberAsync()).EnterAsync(sale.SessionId);
            await member.HoldAsync(sale.SessionId, seat);
            reservations.Add((member, await member.ReserveAsync(sale.SessionId)));
            bad.Code ??= reservations[0].Made.Id;
        }

        await Eventually.TrueAsync(async () => await host.CountAsync<Reservation>(r => r.Status == ReservationStatus.Expired) == 2, "the others expire");

        Assert.That(bad.Failures, Is.Positive);
        Assert.That((await reservations[0].Member.GetAsync($"/api/reservations/{reservations[0].Made.Id}")).Text("status"), Is.EqualTo("Reserved"));
    }

    [Test]
    public async Task APerformance_BeginsAndEndsWithTheDayInKorea()
    {
        await Engines.Redis.FlushAsync();
        await using var first = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, database: database);
        var over = await first.SaleAsync();
        var begun = await first.SaleAsync();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        await SetAsync(over, PerformanceState.Ongoing, today.AddDays(-9), today.AddDays(-2));
        await SetAsync(begun, PerformanceState.Scheduled, today.AddDays(-1), today.AddDays(9));

        // Another server's start runs every job at once.
        await using var second = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, first.Shared);

        await StateAsync(over, "Completed");
        await StateAsync(begun, "Ongoing");

        Task<int> SetAsync(TestSale sale, PerformanceState state, DateOnly from, DateOnly to) => first.WithDbAsync(db =>
            db.Performances.Where(p => p.Sessions.Any(s => s.Id == sale.SessionId)).ExecuteUpdateAsync(p => p
                .SetProperty(x => x.State, state).SetProperty(x => x.StartsOn, from).SetProperty(x => x.EndsOn, to)));

        Task StateAsync(TestSale sale, string state) => Eventually.TrueAsync(async () =>
        {
            using var anyone = first.Stranger();
            return (await anyone.GetAsync($"/api/posts/{sale.PostId}")).Body.GetProperty("performance").GetProperty("state").GetString() == state;
        }, $"the performance is {state}", 20);
    }

    private static void Break(IServiceCollection services, BadRow bad)
    {
        var real = services.Last(s => s.ServiceType == typeof(IOutbox)).ImplementationType!;
        services.Replace(ServiceDescriptor.Scoped<IOutbox>(p => new BreakingOutbox((IOutbox)ActivatorUtilities.CreateInstance(p, real), bad)));
    }

    private sealed class BadRow
    {
        public string? Code { get; set; }
        public int Failures { get; set; }
    }

    /// <summary>Fails whenever the bad row changes.</summary>
    private sealed class BreakingOutbox(IOutbox real, BadRow bad) : IOutbox
    {
        public void Add<TEvent>(TEvent message) where TEvent : IOutboxEvent => real.Add(message);

        public void Add<TEvent>(TEvent message, Func<CancellationToken, Task> now) where TEvent : IOutboxEvent
        {
            if (message is ReservationChanged changed && changed.Code == bad.Code)
            {
                bad.Failures++;
                throw new TaskCanceledException("A row that fails as a time-out does.");
            }

            real.Add(message, now);
        }
    }
}
