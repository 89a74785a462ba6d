using Microsoft.EntityFrameworkCore;
using PickGo.Application.Catalogue;
using PickGo.Application.Catalogue.Import;
using PickGo.Application.Payments;
using PickGo.Application.Reservations;
using PickGo.Domain.Payments;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

public sealed partial class AuditTrailTests
{
    private async Task SalesAsync(ApiClient operators)
    {
        var sale = await Host.SaleAsync();
        using var buyer = await Host.MemberAsync();

        var used = await PaidAsync(buyer, sale, 1);
        var ticket = (await buyer.GetAsync($"/api/reservations/{used.Reservation}/tickets")).Body[0].GetProperty("code").GetString();
        await operators.PostAsync("/api/admin/tickets/check", new { code = ticket });

        await operators.GetAsync($"/api/admin/search?q={used.Reservation}&reason=시험");
        await operators.GetAsync($"/api/admin/reservations/{used.Reservation}?reason=시험");
        await operators.PostAsync($"/api/admin/reservations/{used.Reservation}/tickets/mail");

        var refunded = await PaidAsync(buyer, sale, 2);
        await operators.PostAsync($"/api/admin/reservations/{refunded.Reservation}/refund", new { all = true, reason = "시험", waiveFee = true });

        var canceled = await PaidAsync(buyer, sale, 3);
        await Engines.Sandbox.SetFaultsAsync(new { cancel = new { mode = "error" } });
        await buyer.PostAsync($"/api/reservations/{canceled.Reservation}/cancel", new { all = true });
        await Engines.Sandbox.SetFaultsAsync(new { });
        var refund = await Host.WithDbAsync(db => db.Refunds.Where(r => r.Status == RefundStatus.Requested).Select(r => r.Id).SingleAsync());
        await SendAsync("reconciler", new ReconcileRefund(refund));

        var (unsettled, _) = await UnsettledAsync(buyer, sale, 4);
        await operators.PostAsync($"/api/admin/payments/{unsettled.Payment}/retry");
        await SendAsync("reconciler", new ReconcilePayment(await Host.PaymentRowAsync(unsettled.Payment)));
        // Another one, that no operator made due: the schedule is not at it.
        var (captured, key) = await UnsettledAsync(buyer, sale, 7);
        await Engines.Sandbox.CaptureAsync(key, captured.OrderId, captured.Amount);
        await buyer.TellAsync(captured.OrderId, "transmission-1");

        var deleted = await buyer.OrderAsync(sale.SessionId, 5);
        await buyer.DeleteAsync($"/api/reservations/{deleted.Reservation}");

        using var late = await Host.MemberAsync();
        var expired = await late.OrderAsync(sale.SessionId, 6);
        await Host.EndAtAsync(expired.Reservation, TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(-1));
        await SendAsync("expiry", new ExpireReservation(await Host.ReservationRowAsync(expired.Reservation)));

        var performance = await Host.WithDbAsync(db => db.Sessions.Where(s => s.Id == sale.SessionId).Select(s => s.PerformanceId).SingleAsync());
        await SendAsync("import", new ImportPerformance(new KopisPerformance { Id = "PF1", Title = "가져온 연극", From = DateOnly.MinValue, To = DateOnly.MinValue, Genre = "연극", VenueName = "극장" }, null));
        await SendAsync("roll-over", new RollOverPerformance(performance, DateOnly.MaxValue));
    }

    /// <summary>An order whose confirmation the gateway did not answer.</summary>
    private static async Task<((string Reservation, string Payment, string OrderId, long Amount) Order, string Key)> UnsettledAsync(ApiClient buyer, TestSale sale, int seat)
    {
        var order = await buyer.OrderAsync(sale.SessionId, seat);
        var key = await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount);
        await Engines.Sandbox.SetFaultsAsync(new { confirm = new { mode = "error" } });
        await buyer.ConfirmAsync(key, order.OrderId, order.Amount);
        await Engines.Sandbox.SetFaultsAsync(new { });
        return (order, key);
    }

    private static async Task<(string Reservation, string Payment, string OrderId, long Amount)> PaidAsync(ApiClient buyer, TestSale sale, int seat)
    {
        var order = await buyer.OrderAsync(sale.SessionId, seat);
        var confirmed = await buyer.ConfirmAsync(await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);
        Assert.That(confirmed.Text("status"), Is.EqualTo("Completed"), confirmed.Body.ToString());
        return order;
    }
}
