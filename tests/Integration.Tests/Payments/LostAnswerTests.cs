using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PickGo.Application.Payments;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>The gateway does what it is asked, and its answer is lost on the way back.</summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.All))]
public sealed class LostAnswerTests(DatabaseProvider database)
{
    [Test]
    public async Task TheReconciler_FinishesAConfirmAndARefund_WhoseAnswersWereLost_AndMoneyMovesOnce()
    {
        await Engines.Redis.FlushAsync();
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, new Dictionary<string, string?>
        {
            ["Toss:TimeoutSeconds"] = "1",
            ["Payments:FirstRetryDelaySeconds"] = "2",
            ["Payments:FollowSeconds"] = "1",
        }, LoseAnswers, database: database);
        var sale = await host.SaleAsync();
        using var buyer = await host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1);

        var key = await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount);
        var unknown = await buyer.ConfirmAsync(key, order.OrderId, order.Amount);
        Assert.That(((int)unknown.Status, unknown.Text("status")), Is.EqualTo((202, "Confirming")));
        await StatusAsync(buyer, order.Reservation, "Paid");

        var pending = await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { all = true });
        Assert.That((pending.Text("status"), pending.Body.GetProperty("refundPending").GetBoolean()), Is.EqualTo(("Paid", true)));
        await StatusAsync(buyer, order.Reservation, "Canceled");

        Assert.That((await Engines.Sandbox.LedgerAsync(order.OrderId)).Select(l => (l.Type, l.Amount)),
            Is.EqualTo(new[] { ("charge", order.Amount), ("refund", order.Amount) }));
    }

    private static Task StatusAsync(ApiClient buyer, string reservation, string status) => Eventually.TrueAsync(
        async () => (await buyer.GetAsync($"/api/reservations/{reservation}")).Text("status") == status, $"the reservation is {status}");

    private static void LoseAnswers(IServiceCollection services)
    {
        var real = services.Last(s => s.ServiceType == typeof(IPaymentGateway)).ImplementationFactory!;
        var lost = new Losses();
        services.Replace(ServiceDescriptor.Transient<IPaymentGateway>(p => new LossyGateway((IPaymentGateway)real(p), lost)));
    }

    /// <summary>Which answers are still to be lost.</summary>
    private sealed class Losses
    {
        public int Confirms = 1;
        public int Cancels = 1;
    }

    private sealed class LossyGateway(IPaymentGateway real, Losses lost) : IPaymentGateway
    {
        public GatewayClient Client => real.Client;

        public async Task<GatewayAnswer> ConfirmAsync(GatewayCharge charge, CancellationToken ct)
        {
            var answer = await real.ConfirmAsync(charge, ct);
            return Interlocked.Decrement(ref lost.Confirms) >= 0 ? new GatewayAnswer(GatewayOutcome.Unknown) : answer;
        }

        public Task<GatewayOrder> FindAsync(string orderId, CancellationToken ct) => real.FindAsync(orderId, ct);

        public async Task<GatewayAnswer> CancelAsync(GatewayRefund refund, CancellationToken ct)
        {
            var answer = await real.CancelAsync(refund, ct);
            return Interlocked.Decrement(ref lost.Cancels) >= 0 ? new GatewayAnswer(GatewayOutcome.Unknown) : answer;
        }
    }
}
