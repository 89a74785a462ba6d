using System.Net;
using Microsoft.EntityFrameworkCore;
using PickGo.Tests.Support;

namespace PickGo.Crash.Tests;

/// <summary>What happens in the shop until its server dies. The last request may get no answer.</summary>
public static class Scenarios
{
    /// <summary>A buyer pays.</summary>
    public static async Task BuyAsync(Shop shop)
    {
        await OrderAsync(shop);
        await LastWordAsync(() => ConfirmAsync(shop));
    }

    /// <summary>A buyer pays, gets the tickets, and gives them back.</summary>
    public static async Task CancelAsync(Shop shop)
    {
        await BoughtAsync(shop);
        await LastWordAsync(() => CancelAgainAsync(shop));
    }

    /// <summary>Somebody gives the money back at the gateway's own desk, and the gateway tells us.</summary>
    public static async Task GivenBackAtTheGatewayAsync(Shop shop)
    {
        await BoughtAsync(shop);
        await CrashFixture.Sandbox.GiveBackAsync(shop.PaymentKey);
        await LastWordAsync(() => TellAsync(shop));
    }

    /// <summary>Money is taken at the gateway for a payment that nobody confirmed with us, and the gateway tells us.</summary>
    public static async Task StrayAsync(Shop shop)
    {
        await OrderAsync(shop);
        await CrashFixture.Sandbox.CaptureAsync(shop.PaymentKey, shop.Order.OrderId, shop.Order.Amount);
        await LastWordAsync(() => TellAsync(shop));
    }

    /// <summary>A buyer starts to pay and goes away.</summary>
    public static Task RunOutAsync(Shop shop) => OrderAsync(shop);

    public static Task<ApiAnswer> ConfirmAsync(Shop shop) => shop.Buyer.ConfirmAsync(shop.PaymentKey, shop.Order.OrderId, shop.Order.Amount);

    public static Task<ApiAnswer> CancelAgainAsync(Shop shop) => shop.Buyer.PostAsync($"/api/reservations/{shop.Order.Reservation}/cancel", new { all = true });

    /// <summary>The gateway says it again under the same number until it is thanked.</summary>
    public static Task<ApiAnswer> TellAsync(Shop shop) => shop.Buyer.TellAsync(shop.Order.OrderId, "transmission-1");

    private static async Task OrderAsync(Shop shop)
    {
        shop.Order = await shop.Buyer.OrderAsync(CrashFixture.Sale.SessionId, 1, 2);
        shop.PaymentKey = await CrashFixture.Sandbox.PayAsync(shop.Order.OrderId, "시험", shop.Order.Amount);
    }

    /// <summary>With the tickets in the mail: their message is sent and noted before anything else happens.</summary>
    private static async Task BoughtAsync(Shop shop)
    {
        await OrderAsync(shop);
        Assert.That((await ConfirmAsync(shop)).Status, Is.EqualTo(HttpStatusCode.OK));
        await Eventually.TrueAsync(async () => !await shop.WithDbAsync(db => db.OutboxMessages.AnyAsync()), "the outbox is empty");
    }

    private static async Task LastWordAsync(Func<Task<ApiAnswer>> ask)
    {
        try
        {
            await ask();
        }
        catch (HttpRequestException)
        {
            // The server died while we waited: what this is about.
        }
    }
}
