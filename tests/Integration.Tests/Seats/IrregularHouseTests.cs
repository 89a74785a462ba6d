using System.Net;
using PickGo.Domain.Identity;
using PickGo.Domain.Seats;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>A house with aisles, names of its own and places to stand, from the map to the ticket.</summary>
public sealed class IrregularHouseTests(DatabaseProvider database) : OnTheServer(database)
{
    [Test]
    public async Task TheMap_SaysWhatTheHouseIsLike()
    {
        var (sale, buyer) = await InsideAsync();

        var map = (await buyer.GetAsync($"/api/sessions/{sale.SessionId}/seats")).Body;

        Assert.That(map.GetProperty("states").GetString(), Is.EqualTo(IrregularHouse.States));
        var (vip, standing) = (map.GetProperty("areas")[0], map.GetProperty("areas")[1]);
        Assert.That((vip.GetProperty("kind").GetString(), standing.GetProperty("kind").GetString()), Is.EqualTo(("Seated", "Standing")));
        Assert.That(vip.GetProperty("rowLabels").ToString(), Is.EqualTo("""["1","2"]"""));
        Assert.That(vip.GetProperty("seatLabels").ToString(), Is.EqualTo("""["4","3","","2","1"]"""));
        Assert.That(vip.GetProperty("marks").EnumerateArray().Select(m => $"{m.GetProperty("kind")} {m.GetProperty("seats")} {m.GetProperty("note")}"), Is.EqualTo(new[]
        {
            "RestrictedView [10] 기둥에 무대 왼쪽이 가려요", "Companion [2] ", "Wheelchair [1] ",
        }));
        Assert.That(standing.GetProperty("rowLabels").ValueKind, Is.EqualTo(System.Text.Json.JsonValueKind.Null));
        var page = (await buyer.GetAsync($"/api/posts/{sale.PostId}")).Body.GetProperty("sessions")[0].GetProperty("remaining");
        Assert.That(page.EnumerateArray().Select(g => g.GetProperty("seats").GetInt32()), Is.EqualTo(new[] { 8, 20 }), "an aisle is no seat to be counted");
    }

    [Test]
    public async Task ACellWithoutASeat_IsNeitherHeldNorBlockedNorFoundNorReserved()
    {
        var (sale, buyer) = await InsideAsync();
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var holds = $"/api/sessions/{sale.SessionId}/holds";

        Assert.That((await buyer.HoldAsync(sale.SessionId, 3)).Code, Is.EqualTo("seats.invalid"));
        Assert.That((await boss.PostAsync($"/api/admin/sessions/{sale.SessionId}/blocked-seats", new { seats = new[] { 3 } })).Code, Is.EqualTo("seats.invalid"));
        Assert.That((await buyer.PostAsync(holds, new { best = new { count = 3, grade = "P" } })).Code, Is.EqualTo("seats.none-adjacent"));
        Assert.That((await buyer.PostAsync("/api/reservations", new { sessionId = sale.SessionId, seats = new[] { 3 } })).Code, Is.EqualTo("seats.invalid"));
        Assert.That(await Host.CountAsync<TakenSeat>(s => s.SessionId == sale.SessionId), Is.Zero);
        Assert.That(await buyer.StatesAsync(sale.SessionId), Is.EqualTo(IrregularHouse.States));
    }

    [Test]
    public async Task Tickets_NameSeatsAsTheHouseDoes()
    {
        var (sale, buyer) = await InsideAsync();
        var (reservation, tickets) = await BuyAsync(buyer, sale, new { seats = new[] { 10 } });

        Assert.That((reservation.Body.GetProperty("seats")[0].GetProperty("row").GetString(), reservation.Body.GetProperty("seats")[0].GetProperty("label").GetString()), Is.EqualTo(("2", "1")));
        Assert.That((tickets.Body[0].GetProperty("row").GetString(), tickets.Body[0].GetProperty("label").GetString()), Is.EqualTo(("2", "1")));
        await Eventually.TrueAsync(() => Host.Mailbox.To(buyer.Email).Any(m => m.Text.Contains("VIP 구역 2열 1번", StringComparison.Ordinal)), "the ticket's mail");
    }

    [Test]
    public async Task APlaceToStand_IsBoughtByCount_AndTheTicketSaysItsEntryNumber()
    {
        var (sale, buyer) = await InsideAsync();
        var area = (await buyer.GetAsync($"/api/sessions/{sale.SessionId}/seats")).Body.GetProperty("areas")[1].GetProperty("id").GetInt64();

        Assert.That((await buyer.HoldAsync(sale.SessionId, 12)).Code, Is.EqualTo("seats.invalid"), "nobody names a place");
        var (reservation, tickets) = await BuyAsync(buyer, sale, new { best = new { count = 2, areaId = area } });

        Assert.That(reservation.Body.GetProperty("totalPrice").GetInt64(), Is.EqualTo(2 * TestSale.APrice));
        Assert.That(tickets.Body.EnumerateArray().Select(t => $"{t.GetProperty("kind")} {t.GetProperty("row")}{t.GetProperty("label")}"), Is.EqualTo(new[] { "Standing 1", "Standing 2" }));
        using var door = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var checkedIn = await door.PostAsync("/api/admin/tickets/check", new { code = tickets.Body[1].GetProperty("code").GetString() });
        Assert.That((checkedIn.Text("kind"), checkedIn.Text("label")), Is.EqualTo(("Standing", "2")));
    }

    /// <summary>Without an area, those who ask for a price class of which there are only places to stand get those.</summary>
    [Test]
    public async Task TheBestOfAGradeWithoutSeats_AreThePlacesLetInFirst()
    {
        var (sale, buyer) = await InsideAsync();

        var held = await buyer.PostAsync($"/api/sessions/{sale.SessionId}/holds", new { best = new { count = 3, grade = "A" } });

        Assert.That(held.Seats, Is.EqualTo(new[] { 11, 12, 13 }));
        Assert.That((await buyer.PostAsync($"/api/sessions/{sale.SessionId}/holds", new { best = new { count = 4, grade = "A" } })).Code, Is.EqualTo("seats.limit"));
    }

    private async Task<(ApiAnswer Reservation, ApiAnswer Tickets)> BuyAsync(ApiClient buyer, TestSale sale, object hold)
    {
        var held = await buyer.PostAsync($"/api/sessions/{sale.SessionId}/holds", hold);
        Assert.That(held.Status, Is.EqualTo(HttpStatusCode.Created), held.Body.ToString());
        var reservation = await buyer.ReserveAsync(sale.SessionId);
        var payment = await buyer.PostAsync("/api/payments", new { reservationId = reservation.Text("id") });
        var key = await Engines.Sandbox.PayAsync(payment.Text("orderId"), "시험", payment.Body.GetProperty("amount").GetInt64());
        await buyer.ConfirmAsync(key, payment.Text("orderId"), payment.Body.GetProperty("amount").GetInt64());
        return (reservation, await buyer.GetAsync($"/api/reservations/{reservation.Text("id")}/tickets"));
    }

    private async Task<(TestSale Sale, ApiClient Buyer)> InsideAsync()
    {
        var sale = await Host.SaleAsync(house: IrregularHouse.Build);
        return (sale, await (await Host.MemberAsync()).EnterAsync(sale.SessionId));
    }
}
