using System.Reflection;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Catalogue.Plans;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>A name that nobody knows is a mistake of the caller's: nothing is given up or paid on a guess.</summary>
public sealed class UnknownInputTests(DatabaseProvider database) : OnTheServer(database)
{
    [Test]
    public async Task Cancelling_NamesSeats_OrSaysAll()
    {
        var sale = await Host.SaleAsync();
        using var admin = await TestMembers.AddAsync(Host, AccountRole.Admin);
        using var buyer = await Host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1, 2, 3);
        await buyer.ConfirmAsync(await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);
        var (cancel, refund) = ($"/api/reservations/{order.Reservation}/cancel", $"/api/admin/reservations/{order.Reservation}/refund");

        Assert.That((await buyer.PostAsync(cancel, new { seat = new[] { 1 } })).Code, Is.EqualTo("request.malformed"));
        Assert.That((await buyer.PostAsync(cancel, new { all = true, seat = new[] { 1 } })).Code, Is.EqualTo("request.malformed"));
        Assert.That((await buyer.PostAsync(cancel)).Code, Is.EqualTo("request.malformed"), "no body");
        foreach (var body in new object[] { new { }, new { reason = "왜" }, new { all = false }, new { all = true, seats = new[] { 1 } }, new { seats = Array.Empty<int>() } })
            Assert.That((await buyer.PostAsync(cancel, body)).Code, Is.EqualTo("request.invalid"), body.ToString());
        Assert.That((await admin.PostAsync(refund, new { seat = new[] { 1 }, reason = "왜" })).Code, Is.EqualTo("request.malformed"));
        Assert.That((await admin.PostAsync(refund, new { reason = "왜" })).Code, Is.EqualTo("request.invalid"));
        await buyer.EnterAsync(sale.SessionId);
        Assert.That((await buyer.StatesAsync(sale.SessionId))[..4], Is.EqualTo("RRRA"), "nothing was given up");

        Assert.That((await buyer.PostAsync(cancel, new { seats = new[] { 1 } })).Text("status"), Is.EqualTo("PartiallyCanceled"));
        Assert.That((await buyer.PostAsync(cancel, new { all = true })).Text("status"), Is.EqualTo("Canceled"));
    }

    [Test]
    public async Task UnknownQueries_AreRefused_WhereSomethingIsGivenUp()
    {
        var sale = await Host.SaleAsync();
        using var member = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        await member.HoldAsync(sale.SessionId, 1, 2);
        foreach (var query in new[] { "?seat=1", "?seats=1&force=true", "?seats=" })
            Assert.That((await member.DeleteAsync($"/api/sessions/{sale.SessionId}/holds{query}")).Code, Is.EqualTo("request.invalid"), query);
        Assert.That((await member.DeleteAsync($"/api/sessions/{sale.SessionId}/queue?seats=1")).Code, Is.EqualTo("request.invalid"));
        Assert.That(await member.StatesAsync(sale.SessionId), Does.StartWith("HHA"));

        var reservation = await member.ReserveAsync(sale.SessionId);
        Assert.That((await member.DeleteAsync($"/api/reservations/{reservation.Id}?seats=1")).Code, Is.EqualTo("request.invalid"));
        Assert.That((await member.GetAsync($"/api/reservations/{reservation.Id}/refund-quote?seat=1")).Code, Is.EqualTo("request.invalid"));
        Assert.That((await member.GetAsync($"/api/reservations/{reservation.Id}")).Text("status"), Is.EqualTo("Reserved"));
    }

    [Test]
    public void EveryBody_OfWhoIsLoggedIn_RefusesUnknownMembers()
    {
        var bodies = Host.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Where(e => e.Metadata.GetMetadata<IAuthorizeData>() is not null && e.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(e => e.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType).OfType<Type>().Distinct()
            // Forms and tables are no JSON, and a plan is read with its lines: MemberImageTests and SeatingPlanTests hold them to the same.
            .Where(b => b != typeof(IFormFile) && b != typeof(string) && b != typeof(SeatingPlanView)).ToList();
        Assert.That(bodies, Has.Count.GreaterThan(8));
        Assert.That(bodies.Where(b => b.GetCustomAttribute<JsonUnmappedMemberHandlingAttribute>()?.UnmappedMemberHandling != JsonUnmappedMemberHandling.Disallow), Is.Empty);
    }
}
