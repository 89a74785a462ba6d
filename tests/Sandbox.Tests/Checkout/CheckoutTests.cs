using System.Net;
using System.Web;

namespace PickGo.Sandbox.Tests;

internal sealed class CheckoutTests : SandboxTests
{
    [Test]
    public async Task Pay_SendsTheBuyerToTheSuccessUrlAndMovesNoMoney()
    {
        var key = await Sandbox.OpenAsync("order-1");

        var answer = await Sandbox.PressAsync(key, "approve");

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.SeeOther));
        var back = new Uri(answer.Location!);
        var query = HttpUtility.ParseQueryString(back.Query);
        Assert.That(back.GetLeftPart(UriPartial.Path), Is.EqualTo(SandboxHost.SuccessUrl));
        Assert.That((query["paymentKey"], query["orderId"], query["amount"]), Is.EqualTo((key, "order-1", "15000")));
        Assert.That(await Sandbox.StatusOfAsync(key), Is.EqualTo("IN_PROGRESS"));
        Assert.That(await MovementsAsync("order-1"), Is.Empty);
    }

    [Test]
    public async Task Fail_AbortsAndSendsTheBuyerToTheFailUrl()
    {
        var key = await Sandbox.OpenAsync("order-2");

        var answer = await Sandbox.PressAsync(key, "fail");

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.SeeOther));
        var query = HttpUtility.ParseQueryString(new Uri(answer.Location!).Query);
        Assert.That(answer.Location, Does.StartWith(SandboxHost.FailUrl));
        Assert.That((query["code"], query["orderId"]), Is.EqualTo(("PAY_PROCESS_ABORTED", "order-2")));
        Assert.That(query["message"], Does.Contain("중단"));
        Assert.That(await Sandbox.StatusOfAsync(key), Is.EqualTo("ABORTED"));
        Assert.That((await Sandbox.ConfirmAsync(key, "order-2")).Code, Is.EqualTo("NOT_FOUND_PAYMENT_SESSION"));
    }

    [Test]
    public async Task AButtonPressedTooLate_SendsTheBuyerWhereTheTruthIs()
    {
        var failed = await Sandbox.OpenAsync("order-3a");
        await Sandbox.PressAsync(failed, "fail");
        var paid = await Sandbox.ChargeAsync("order-3b");

        var payAfterFail = await Sandbox.PressAsync(failed, "approve");
        var failAfterPay = await Sandbox.PressAsync(paid, "fail");

        Assert.That(payAfterFail.Location, Does.StartWith(SandboxHost.FailUrl));
        Assert.That(failAfterPay.Location, Does.StartWith(SandboxHost.SuccessUrl));
        Assert.That(await Sandbox.StatusOfAsync(paid), Is.EqualTo("DONE"));
    }

    [Test]
    public async Task AReturnUrl_KeepsItsOwnQueryAndFragment()
    {
        var order = SandboxHost.Order("order-4");
        order["successUrl"] = "http://localhost:8080/ok?a=1#part";
        var key = (string)(await Sandbox.PostAsync("/sandbox/payments", order)).Json["paymentKey"]!;

        var answer = await Sandbox.PressAsync(key, "approve");

        Assert.That(answer.Location, Does.StartWith("http://localhost:8080/ok?a=1&paymentKey=").And.EndWith("#part"));
    }

    [TestCase("https://evil.example/ok")]
    [TestCase("http://localhost.evil.example/ok")]
    [TestCase("http://localhost@evil.example/ok")]
    [TestCase("http://evil.example\\@localhost/ok")]
    [TestCase("http://128.0.0.1/ok")]
    [TestCase("javascript:alert(1)")]
    [TestCase("ftp://localhost/ok")]
    [TestCase("//localhost/ok")]
    public async Task ABuyer_IsNeverSentToAStrangeHost(string url)
    {
        foreach (var field in new[] { "successUrl", "failUrl" })
        {
            var order = SandboxHost.Order("order-5");
            order[field] = url;

            var answer = await Sandbox.PostAsync("/sandbox/payments", order);

            Assert.That((answer.Status, answer.Code), Is.EqualTo((HttpStatusCode.BadRequest, "INVALID_REQUEST")));
        }
    }

    [TestCase("http://127.0.0.1:8080/ok")]
    [TestCase("http://[::1]:8080/ok")]
    [TestCase("https://localhost/ok")]
    [TestCase("https://TICKETS.example/ok")]
    public async Task ThisMachineAndAllowedHosts_AreFine(string url)
    {
        await using var sandbox = await SandboxHost.StartAsync("--Sandbox:AllowedReturnHosts:0", "tickets.example");
        var order = SandboxHost.Order("order-6");
        order["successUrl"] = url;

        Assert.That((await sandbox.PostAsync("/sandbox/payments", order)).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task ThePage_SaysSandboxAndShowsTheOrderWithEveryCharacterEncoded()
    {
        var key = await Sandbox.OpenAsync("order-7", 1_234_567, "<script>alert('별')</script> & \"두 장\"");

        var page = await Sandbox.GetAsync($"/sandbox/payments/{key}");

        Assert.Multiple(() =>
        {
            Assert.That(page.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(page.Text, Does.Contain("SANDBOX").And.Contain("1,234,567원").And.Contain("결제하기").And.Contain("실패하기"));
            Assert.That(page.Text, Does.Contain("&lt;script&gt;alert(&#x27;별&#x27;)&lt;/script&gt; &amp; &quot;두 장&quot;"));
            Assert.That(page.Text, Does.Not.Contain("<script"));
        });
    }

    [Test]
    public async Task AFinishedPayment_OffersTheWayBackAndNoButtons()
    {
        var key = await Sandbox.ChargeAsync("order-8");

        var page = await Sandbox.GetAsync($"/sandbox/payments/{key}");
        var receipt = await Sandbox.GetAsync($"/sandbox/payments/{key}/receipt");

        Assert.That(page.Text, Does.Contain("이미 결제가 끝난").And.Contain("상점으로 돌아가기").And.Not.Contain("<button"));
        Assert.That(receipt.Text, Does.Contain("SANDBOX").And.Contain("15,000원"));
    }

    [TestCase("/sandbox/payments/nobody")]
    [TestCase("/sandbox/payments/nobody/receipt")]
    public async Task AnUnknownPayment_IsAPageForPeopleAndACodeForPrograms(string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", "text/html");

        var page = await Sandbox.SendAsync(request);
        var error = await Sandbox.GetAsync(path);

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(page.Text, Does.Contain("SANDBOX"));
        Assert.That((error.Status, error.Code), Is.EqualTo((HttpStatusCode.NotFound, "NOT_FOUND_PAYMENT")));
    }

    [TestCase("approve")]
    [TestCase("fail")]
    public async Task TheButtonsOfAnUnknownPayment_LeadNowhere(string button)
        => Assert.That(
            (await Sandbox.PressAsync("nobody", button)).Code, Is.EqualTo("NOT_FOUND_PAYMENT"));
}
