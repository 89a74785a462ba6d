using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Text that an engine cannot keep, or that is no text at all, ends at the edge: 400 or 415, and never at an engine.</summary>
public sealed class WireTextTests(DatabaseProvider database) : OnTheServer(database)
{
    [TestCase("application/json; charset=\"utf-8\"")]
    [TestCase("application/json; charset=UTF-8")]
    [TestCase("application/json;charset=utf-8;charset=\"utf-8\"")]
    public async Task Utf8_IsTaken_QuotedToo(string type)
    {
        using var member = await Host.MemberAsync();
        var answer = await member.SendAsync(HttpMethod.Put, "/api/members/me", Body("""{"nickname":"새 이름"}""", type));
        Assert.That(((int)answer.Status, answer.Code), Is.EqualTo((200, (string?)null)));
    }

    [TestCase("application/json; charset=euc-kr")]
    [TestCase("application/json; charset=nonsense")]
    [TestCase("application/json; charset=utf-16")]
    [TestCase("application/json; charset=utf-8; charset=latin1")]
    [TestCase("application/json; charset=")]
    public async Task OtherCharsets_415(string type)
    {
        using var member = await Host.MemberAsync();
        Expect(await member.SendAsync(HttpMethod.Put, "/api/members/me", Body("""{"nickname":"name"}""", type)), 415, "request.media-type");
    }

    [TestCase("keyword=%00")]
    [TestCase("keyword=a%00b")]
    [TestCase("keyword=%ED%A0%80")]
    [TestCase("keyword=%FF")]
    [TestCase("%00=1")]
    public async Task QueriesThatAreNoText_400(string query)
    {
        using var anyone = Host.Stranger();
        Expect(await anyone.GetAsync($"/api/posts?{query}"), 400, "request.malformed");
    }

    [TestCase("""{"nickname":"a\u0000b"}""")]
    [TestCase("""{"nickname":"a\ud800"}""")]
    [TestCase("""{"nickname":"\udc00a"}""")]
    [TestCase("""{"nickname":"one","nickname":"two"}""")]
    public async Task StringsThatAreNoText_400(string body)
    {
        using var member = await Host.MemberAsync();
        Expect(await member.SendAsync(HttpMethod.Put, "/api/members/me", Body(body)), 400, "request.malformed");
    }

    [Test]
    public async Task BytesThatAreNoUtf8_400()
    {
        using var member = await Host.MemberAsync();
        var content = new ByteArrayContent([.. "{\"nickname\":\"ab"u8, 0xFF, 0xFE, .. "\"}"u8]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        Expect(await member.SendAsync(HttpMethod.Put, "/api/members/me", content), 400, "request.malformed");
    }

    [Test]
    public async Task AReason_WithoutText_IsRefused_AndNothingIsGivenUp()
    {
        var sale = await Host.SaleAsync();
        using var buyer = await Host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1);
        await buyer.ConfirmAsync(await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);

        Expect(await buyer.SendAsync(HttpMethod.Post, $"/api/reservations/{order.Reservation}/cancel", Body("""{"all":true,"reason":"\u0000"}""")), 400, "request.malformed");
        Assert.That((await buyer.GetAsync($"/api/reservations/{order.Reservation}")).Text("status"), Is.EqualTo("Paid"));
    }

    /// <summary>An HTTP client would refuse to send these, or send something else. The last three the listener itself refuses, without a body.</summary>
    [TestCase("GET /api/posts?keyword=%zz HTTP/1.1", "", true)]
    [TestCase("GET /api/posts?keyword=100% HTTP/1.1", "", true)]
    [TestCase("GET /api/posts/%zz HTTP/1.1", "", true)]
    [TestCase("GET /api/posts/%FF HTTP/1.1", "", true)]
    [TestCase("GET /api/posts/%00 HTTP/1.1", "", false)]
    [TestCase("GET /api/posts HTTP/1.1", "Entry-Pass: a\0b\r\n", false)]
    [TestCase("GET /api/posts HTTP/1.1", "Entry-Pass: \u00ff\r\n", false)]
    public async Task AddressesAndHeadersThatAreNoText_400(string line, string header, bool described)
    {
        var (address, port) = (new Uri(Host.BaseUrl).Host, new Uri(Host.BaseUrl).Port);
        using var client = new TcpClient();
        await client.ConnectAsync(address, port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"{line}\r\nHost: {address}:{port}\r\n{header}Connection: close\r\n\r\n"));
        var answer = await new StreamReader(stream).ReadToEndAsync();
        Assert.That(answer, Does.StartWith("HTTP/1.1 400"));
        if (described) Assert.That(answer, Does.Contain("application/problem+json").And.Contain("request.malformed"));
        Assert.That(answer, Does.Not.Contain("   at "));
    }

    [Test]
    public async Task ARoomOfNoSession_404()
    {
        using var member = await Host.MemberAsync();
        using var admin = await TestMembers.AddAsync(Host, AccountRole.Admin);
        Expect(await member.DeleteAsync("/api/sessions/999999/queue"), 404, "sessions.not-found");
        Expect(await admin.DeleteAsync($"/api/admin/queues/999999/members/{member.MemberId}"), 404, "sessions.not-found");
    }

    private static StringContent Body(string json, string type = "application/json")
    {
        var content = new StringContent(json, Encoding.UTF8);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }

    private static void Expect(ApiAnswer answer, int status, string code)
    {
        Assert.That(((int)answer.Status, answer.Code), Is.EqualTo((status, code)), answer.Body.ToString());
        Assert.That(answer.Body.ToString(), Does.Not.Contain("   at "), "no stack trace");
    }
}
