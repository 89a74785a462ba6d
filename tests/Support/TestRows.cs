using Microsoft.EntityFrameworkCore;

namespace PickGo.Tests.Support;

/// <summary>The rows behind the codes that the API shows.</summary>
public static class TestRows
{
    public static Task<long> ReservationRowAsync(this PickGoHost host, string code) =>
        host.WithDbAsync(db => db.Reservations.Where(r => r.Code == code).Select(r => r.Id).SingleAsync());

    public static Task<long> PaymentRowAsync(this PickGoHost host, string orderId) =>
        host.WithDbAsync(db => db.Payments.Where(p => p.OrderId == orderId).Select(p => p.Id).SingleAsync());
}
