using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Payments;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>What engines with many writers complain of, and what we make of it.</summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.Servers))]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public sealed class EngineErrorTests(DatabaseProvider database)
{
    private static readonly Actor Tester = Actor.System("test");
    private PickGoHost _host = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        await Engines.Redis.FlushAsync();
        _host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, new Dictionary<string, string?> { ["Database:CommandTimeout"] = "5" }, database: database);
    }

    [OneTimeTearDown]
    public async Task Stop() => await _host.DisposeAsync();

    [Test]
    public async Task TwoUniqueIndexesOfOneColumn_AreToldApart()
    {
        var sale = await _host.SaleAsync();
        using var buyer = await _host.MemberAsync();
        var open = await buyer.OrderAsync(sale.SessionId, 1);
        var reservation = await _host.ReservationRowAsync(open.Reservation);
        Assert.That((await AddPaymentAsync(reservation, buyer.MemberId, captured: false)).Error, Is.EqualTo(PaymentErrors.Confirming));

        await buyer.ConfirmAsync(await Engines.Sandbox.PayAsync(open.OrderId, "시험", open.Amount), open.OrderId, open.Amount);
        Assert.That((await AddPaymentAsync(reservation, buyer.MemberId, captured: true)).Error, Is.EqualTo(ReservationErrors.NotUnpaid));
    }

    /// <summary>The pace that Redis keeps lets no second one come; without Redis the row does.</summary>
    [Test]
    public async Task ASecondWebhookRowOfAPayment_IsRefused()
    {
        var sale = await _host.SaleAsync();
        using var buyer = await _host.MemberAsync();
        var payment = await _host.PaymentRowAsync((await buyer.OrderAsync(sale.SessionId, 2)).Payment);
        var refusals = new List<string?>();
        for (var i = 0; i < 2; i++)
            refusals.Add(await _host.WithDbAsync(async db =>
            {
                db.Set<ProcessedWebhook>().Add(new ProcessedWebhook($"twice-{i}", payment, TimeProvider.System.GetUtcNow().UtcDateTime));
                return (await db.SaveAsync(CancellationToken.None)).Error?.Code;
            }));
        Assert.That(refusals, Is.EqualTo(new[] { null, PaymentErrors.WebhookProcessed.Code }));
    }

    [Test]
    public async Task ADeadlock_IsDoneAgain()
    {
        var (one, two) = ((await _host.SaleAsync()).PostId, (await _host.SaleAsync()).PostId);
        using var bothHoldOne = new CountdownEvent(2);
        var runs = 0;

        await Task.WhenAll(RaiseAsync(one, two), RaiseAsync(two, one));

        Assert.That(runs, Is.GreaterThanOrEqualTo(3), "the engine undid one of them; both, where each looks at the same moment");
        Assert.That(await _host.WithDbAsync(db => db.Posts.Where(p => p.Id == one || p.Id == two).Select(p => p.Views).ToListAsync()), Is.All.EqualTo(2));

        async Task RaiseAsync(long first, long second)
        {
            await using var scope = _host.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
            await scope.ServiceProvider.GetRequiredService<Transactions>().RunAsync(async () =>
            {
                Interlocked.Increment(ref runs);
                await RaisePostAsync(db, first);
                if (!bothHoldOne.IsSet) bothHoldOne.Signal();
                await Task.Run(bothHoldOne.Wait);
                await RaisePostAsync(db, second);
                return Result.Done;
            }, CancellationToken.None);
        }
    }

    [Test]
    public async Task AWaitThatTakesTooLong_IsBusy_AndNothingIsRepeated()
    {
        using var member = await _host.MemberAsync();
        await using var scope = _host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.Members.Where(m => m.Id == member.MemberId).ExecuteUpdateAsync(m => m.SetProperty(x => x.Version, x => x.Version + 1));

            var started = TimeProvider.System.GetTimestamp();
            var renamed = await member.PutAsync("/api/members/me", new { nickname = "새 이름" });
            Assert.That(((int)renamed.Status, renamed.Code), Is.EqualTo((503, "busy")));
            Assert.That(TimeProvider.System.GetElapsedTime(started), Is.LessThan(TimeSpan.FromSeconds(10)), "twice the time-out would be a second try");
        });
    }

    private static Task<int> RaisePostAsync(PickGoDbContext db, long post) =>
        db.Posts.Where(p => p.Id == post).ExecuteUpdateAsync(p => p.SetProperty(x => x.Views, x => x.Views + 1));

    private Task<Result> AddPaymentAsync(long reservation, long member, bool captured) => _host.WithDbAsync(db =>
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var payment = new Payment(reservation, member, 1, "시험", now, now.AddMinutes(1), Tester);
        if (captured)
        {
            payment.BeginConfirm("key", now, new PaymentOptions().RetryPolicy, Tester);
            payment.Complete("카드", null, now, now, Tester);
        }

        db.Payments.Add(payment);
        return db.SaveAsync(CancellationToken.None);
    });
}
