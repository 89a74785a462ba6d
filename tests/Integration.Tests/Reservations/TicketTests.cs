using System.Security.Cryptography;
using System.Text;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Tickets at the door: signed, accepted once, void when given back.</summary>
public sealed class TicketTests(DatabaseProvider database) : OnTheServer(database)
{
    private ApiClient _door = null!;

    [OneTimeSetUp]
    public async Task OpenDoor() => _door = await TestMembers.AddAsync(Host, AccountRole.Admin);

    [OneTimeTearDown]
    public void CloseDoor() => _door.Dispose();

    [Test]
    public async Task ATicket_OpensTheDoorOnce_AndTheSecondTimeSaysWhenItDid()
    {
        var (buyer, order, codes) = await BoughtAsync(1, 2);

        var first = await CheckAsync(codes[0]);
        Assert.That((first.Code, first.Text("row"), first.Body.GetProperty("number").GetInt32()), Is.EqualTo(((string?)null, "A", 1)));
        var second = await CheckAsync(codes[0].ToLowerInvariant() + " ");
        Assert.That(((int)second.Status, second.Code), Is.EqualTo((409, "tickets.used")));
        Assert.That(second.Body.GetProperty("at").GetDateTime(), Is.EqualTo(first.Body.GetProperty("usedAt").GetDateTime()).Within(TimeSpan.FromMilliseconds(1)));
        Assert.That((await CheckAsync(codes[1])).Code, Is.Null, "the other ticket of the reservation still opens");
        Assert.That((await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { all = true })).Code, Is.EqualTo("tickets.used"));
    }

    [Test]
    public async Task ATicketThatWasGivenBack_IsVoid()
    {
        var (buyer, order, codes) = await BoughtAsync(1, 2);
        await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { seats = new[] { 1 } });

        var refused = await CheckAsync(codes[0]);

        Assert.That(((int)refused.Status, refused.Code), Is.EqualTo((410, "tickets.void")));
        Assert.That((await CheckAsync(codes[1])).Code, Is.Null);
    }

    /// <summary>From the moment at which the money is asked back, whether or not the gateway answers.</summary>
    [Test]
    public async Task ATicketWhoseMoneyIsOnItsWayBack_IsVoid()
    {
        var (buyer, order, codes) = await BoughtAsync(1);
        await Engines.Sandbox.SetFaultsAsync(new { cancel = new { mode = "error" } });
        await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { all = true });

        var refused = await CheckAsync(codes[0]);
        await Engines.Sandbox.SetFaultsAsync(new { });

        Assert.That(refused.Code, Is.EqualTo("tickets.void"));
    }

    [Test]
    public async Task AForgedCode_AndAMembersOwnDoor_AreRefused()
    {
        var (buyer, _, codes) = await BoughtAsync(1);
        var parts = codes[0].Split('.');
        string[] forged = ["nonsense", $"{parts[0]}.{parts[1]}.2.{parts[3]}.{parts[4]}", codes[0][..^1], codes[0] + "0"];

        foreach (var code in forged) Assert.That((await CheckAsync(code)).Code, Is.EqualTo("tickets.forged"), code);
        Assert.That((await CheckAsync("")).Code, Is.EqualTo("request.invalid"));
        Assert.That((await buyer.PostAsync("/api/admin/tickets/check", new { code = codes[0] })).Code, Is.EqualTo("auth.forbidden"));
    }

    [Test]
    public async Task ADoorWithoutUs_ChecksTheSignatureWithThePublishedKey()
    {
        var (_, _, codes) = await BoughtAsync(1);
        using var anybody = Host.Stranger();
        var key = (await anybody.GetAsync("/api/tickets/keys")).Body.GetProperty("keys")[0];
        Assert.That((key.GetProperty("kty").GetString(), key.GetProperty("alg").GetString(), key.TryGetProperty("d", out _)), Is.EqualTo(("EC", "ES256", false)));
        using var curve = ECDsa.Create(new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP256,
            Q = new ECPoint { X = Base64Url(key.GetProperty("x").GetString()!), Y = Base64Url(key.GetProperty("y").GetString()!) },
        });

        var end = codes[0].LastIndexOf('.');
        Assert.That(curve.VerifyData(Encoding.ASCII.GetBytes(codes[0][..end]), Base32(codes[0][(end + 1)..]), HashAlgorithmName.SHA256));
        Assert.That(codes[0], Does.Match(@"\APG1\.[0-9]+\.[0-9]+\.[0-9A-Z]{20}\.[0-9A-Z]{103}\z"), "every character is of the compact kind that QR codes have");
    }

    [Test]
    public async Task AnOperator_TypesTheSerial_InAnyCase()
    {
        var (_, _, codes) = await BoughtAsync(1, 2);
        var serials = codes.Select(c => c.Split('.')[3]).ToArray();
        var typed = $"{serials[0][..5]}-{serials[0][5..10]} {serials[0][10..]}".ToLowerInvariant();

        Assert.That((await CheckAsync(typed)).Body.GetProperty("seat").GetInt32(), Is.EqualTo(1));
        Assert.That((await CheckAsync(codes[0])).Code, Is.EqualTo("tickets.used"));
        Assert.That((await CheckAsync(codes[1].ToLowerInvariant())).Body.GetProperty("seat").GetInt32(), Is.EqualTo(2));
        Assert.That((await CheckAsync(new string('7', 20))).Code, Is.EqualTo("tickets.unknown"));
    }

    [Test]
    public async Task EveryUseOfTheDoor_IsWrittenDown_RefusedOnesToo()
    {
        var (buyer, order, codes) = await BoughtAsync(1);
        var before = await Host.CountAsync<AuditEntry>(e => e.UseCase == "CheckTicket" && e.SubjectKind == "ticket");
        await CheckAsync(codes[0]);
        await CheckAsync(codes[0]);
        await CheckAsync("nonsense");

        Assert.That(await Host.CountAsync<AuditEntry>(e => e.SubjectId == order.Reservation && e.Changes == """{"ticketUsed":[null,1]}"""), Is.EqualTo(1));
        Assert.That(await Host.CountAsync<AuditEntry>(e => e.SubjectId == order.Reservation && e.Changes == """{"ticketRefused":[1,"tickets.used"]}"""), Is.EqualTo(1));
        Assert.That(await Host.CountAsync<AuditEntry>(e => e.UseCase == "CheckTicket" && e.SubjectKind == "ticket"), Is.EqualTo(before + 1));
    }

    [Test]
    public async Task ALongName_KeepsHowManyTicketsTheseAre()
    {
        var sale = await Host.SaleAsync(name: string.Concat(Enumerable.Repeat("긴이름🎭", 40)));
        using var buyer = await Host.MemberAsync();
        await buyer.OrderAsync(sale.SessionId, 1, 2);

        var name = (await buyer.GetAsync("/api/payments/me")).Body.GetProperty("items")[0].GetProperty("orderName").GetString()!;

        Assert.That(name, Does.EndWith(" 2매"));
        Assert.That(name, Has.Length.LessThanOrEqualTo(100));
        Assert.That(name, Does.Not.Contain('\ufffd'));
    }

    private Task<ApiAnswer> CheckAsync(string code) => _door.PostAsync("/api/admin/tickets/check", new { code });

    private async Task<(ApiClient Buyer, (string Reservation, string Payment, string OrderId, long Amount) Order, string[] Codes)> BoughtAsync(params int[] seats)
    {
        var sale = await Host.SaleAsync();
        var buyer = await Host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, seats);
        await buyer.ConfirmAsync(await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);
        var tickets = await buyer.GetAsync($"/api/reservations/{order.Reservation}/tickets");
        return (buyer, order, [.. tickets.Body.EnumerateArray().Select(t => t.GetProperty("code").GetString()!)]);
    }

    private static byte[] Base64Url(string text) => System.Buffers.Text.Base64Url.DecodeFromChars(text);

    /// <summary>As a door would: five bits a letter, most significant first.</summary>
    private static byte[] Base32(string text)
    {
        var bits = string.Concat(text.Select(c => Convert.ToString("0123456789ABCDEFGHJKMNPQRSTVWXYZ".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
