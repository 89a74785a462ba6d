using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace PickGo.Sandbox.Tests;

internal sealed class InputTests : SandboxTests
{
    private static readonly string[] Malformed =
    [
        "", "null", "[]", "\"text\"", "{", "{\"orderId\":", "{\"orderId\":5}", "{\"amount\":\"15000\"}", "{\"amount\":1e99}",
        "{\"paymentKey\":\"\\ud800\",\"orderId\":\"order-1\",\"amount\":1000}", "{\"orderId\":{\"a\":[[[[]]]]}}",
    ];

    [TestCaseSource(nameof(Malformed))]
    public async Task AMalformedBody_IsRefusedWithACodeEverywhere(string body)
    {
        foreach (var path in new[] { "/v1/payments/confirm", "/v1/payments/nobody/cancel", "/sandbox/payments" })
        {
            var answer = await Sandbox.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"));

            Assert.That((answer.Status, answer.Code), Is.EqualTo((HttpStatusCode.BadRequest, "INVALID_REQUEST")), path);
        }
    }

    [Test]
    public async Task BytesThatAreNoUtf8_AreRefusedWithACode()
    {
        var answer = await Sandbox.PostAsync("/v1/payments/confirm", new ByteArrayContent([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]));

        Assert.That((answer.Status, answer.Code), Is.EqualTo((HttpStatusCode.BadRequest, "INVALID_REQUEST")));
    }

    [Test]
    public async Task ABodyBeyond64KiB_IsRefusedWithACode()
    {
        var answer = await Sandbox.PostAsync("/sandbox/payments", new StringContent(new string(' ', 70_000)));

        Assert.That((answer.Status, answer.Code), Is.EqualTo((HttpStatusCode.RequestEntityTooLarge, "INVALID_REQUEST")));
    }

    [TestCase("orderId", "short")]
    [TestCase("orderId", "order with blanks")]
    [TestCase("orderId", "주문번호가한글")]
    [TestCase("orderId", "order-1\n")]
    [TestCase("orderName", "")]
    [TestCase("orderName", "   ")]
    [TestCase("successUrl", "/relative")]
    [TestCase("successUrl", "")]
    [TestCase("failUrl", "not an address")]
    public async Task APaymentWindow_NeedsSensibleFields(string field, string value)
    {
        var order = SandboxHost.Order("order-1");
        order[field] = value;

        var answer = await Sandbox.PostAsync("/sandbox/payments", order);

        Assert.That((answer.Status, answer.Code), Is.EqualTo((HttpStatusCode.BadRequest, "INVALID_REQUEST")));
        Assert.That(answer.Json["message"]!.GetValue<string>(), Does.Contain(field));
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(long.MaxValue)]
    public async Task APaymentWindow_NeedsASensibleAmount(long amount)
        => Assert.That(
            (await Sandbox.PostAsync("/sandbox/payments", SandboxHost.Order("order-1", amount))).Code,
            Is.EqualTo("INVALID_REQUEST"));

    [TestCase(64, HttpStatusCode.Created)]
    [TestCase(65, HttpStatusCode.BadRequest)]
    public async Task AnOrderNumber_HasAtMost64Characters(int length, HttpStatusCode expected)
        => Assert.That(
            (await Sandbox.PostAsync("/sandbox/payments", SandboxHost.Order(new string('o', length)))).Status,
            Is.EqualTo(expected));

    [TestCase(100, HttpStatusCode.Created)]
    [TestCase(101, HttpStatusCode.BadRequest)]
    public async Task AnOrderName_HasAtMost100Characters(int length, HttpStatusCode expected)
        => Assert.That(
            (await Sandbox.PostAsync("/sandbox/payments", SandboxHost.Order("order-1", orderName: new string('별', length)))).Status,
            Is.EqualTo(expected));

    [TestCase(100, HttpStatusCode.Created)]
    [TestCase(101, HttpStatusCode.BadRequest)]
    public async Task AnEmail_HasAtMost100Characters(int length, HttpStatusCode expected)
    {
        var order = SandboxHost.Order("order-1");
        order["customerEmail"] = "@x.kr".PadLeft(length, 'a');
        Assert.That((await Sandbox.PostAsync("/sandbox/payments", order)).Status, Is.EqualTo(expected));
    }

    [TestCase("GET", "/nowhere", HttpStatusCode.NotFound)]
    [TestCase("DELETE", "/v1/payments/x", HttpStatusCode.MethodNotAllowed)]
    public async Task AnUnknownAddress_IsRefusedWithACode(string method, string path, HttpStatusCode expected)
    {
        var answer = await Sandbox.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.That(answer.Status, Is.EqualTo(expected));
        Assert.That(answer.Code, Is.Not.Empty);
    }

    [TestCase("REJECT_CARD_PAYMENT", HttpStatusCode.Forbidden)]
    [TestCase("UNKNOWN_PAYMENT_ERROR", HttpStatusCode.InternalServerError)]
    [TestCase("PROVIDER_ERROR", HttpStatusCode.BadRequest)]
    public async Task TheTestCodeHeader_ForcesAnErrorAndChangesNothing(string code, HttpStatusCode expected)
    {
        var key = await Sandbox.OpenAsync("order-1");
        var request = new HttpRequestMessage(HttpMethod.Post, "/v1/payments/confirm")
        {
            Content = new StringContent(
                new JsonObject { ["paymentKey"] = key, ["orderId"] = "order-1", ["amount"] = 15_000 }.ToJsonString()),
        };
        request.Headers.Add("TossPayments-Test-Code", code);

        var answer = await Sandbox.SendAsync(request);

        Assert.That((answer.Status, answer.Code), Is.EqualTo((expected, code)));
        Assert.That(await Sandbox.StatusOfAsync(key), Is.EqualTo("IN_PROGRESS"));
    }
}
