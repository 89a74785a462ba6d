using System.Diagnostics;
using System.Net;

namespace PickGo.Sandbox.Tests;

/// <summary>The script, run as a browser would: in node with the few browser objects it touches.</summary>
internal sealed class SdkTests : SandboxTests
{
    private const string Browser = """
        const base = process.argv[1];
        const source = await (await fetch(base + '/sdk/v2/standard.js')).text();
        let went = null;
        const place = { replaceChildren(box) { place.box = box; } };
        globalThis.document = {
          currentScript: { src: base + '/sdk/v2/standard.js' },
          querySelector: (selector) => (selector === '#place' ? place : null),
          createElement: () => ({ style: {}, append() {}, remove() {} }),
        };
        globalThis.window = { location: { assign: (url) => { went = url; } } };
        (0, eval)(source);
        const say = (value) => process.stdout.write(String(value));
        const request = {
          method: 'CARD', amount: { currency: 'KRW', value: 15000 }, orderId: 'order-1', orderName: '뮤지컬 2매',
          successUrl: 'http://localhost:8080/success?a=1', failUrl: 'http://localhost:8080/fail',
        };
        const toss = window.TossPayments('test_ck_x');
        try {
          SCRIPT
        } catch (error) { say(error.code); }
        """;

    [Test]
    public async Task ACardPayment_GoesToTheCheckoutPage()
    {
        var went = await RunAsync("await toss.payment({ customerKey: 'someone-1' }).requestPayment(request); say(went);");

        Assert.That(went, Does.StartWith($"{Sandbox.Http.BaseAddress}sandbox/payments/tsbx_"));
        Assert.That((await Sandbox.GetAsync(new Uri(went).AbsolutePath)).Text, Does.Contain("15,000원"));
    }

    [Test]
    public async Task Widgets_PayTheAmountThatWasSetAndComeBackWithThePaymentType()
    {
        var went = await RunAsync("""
            const widgets = toss.widgets({ customerKey: window.TossPayments.ANONYMOUS });
            await widgets.setAmount({ currency: 'KRW', value: 20000 });
            await widgets.renderPaymentMethods({ selector: '#place' });
            await widgets.renderAgreement({ selector: '#place' });
            await widgets.requestPayment(request);
            say(went);
            """);

        var page = new Uri(went).AbsolutePath;
        Assert.That((await Sandbox.GetAsync(page)).Text, Does.Contain("20,000원"));
        var back = (await Sandbox.PressAsync(page.Split('/')[^1], "approve")).Location;
        Assert.That(back, Does.StartWith("http://localhost:8080/success?a=1&paymentType=NORMAL&paymentKey="));
    }

    [TestCase("window.TossPayments('live_ck_x')", "INVALID_CLIENT_KEY")]
    [TestCase("toss.payment({ customerKey: '!' })", "INVALID_CUSTOMER_KEY")]
    [TestCase("await toss.payment({ customerKey: 'me' }).requestPayment({ ...request, orderId: 'x' })", "INVALID_REQUEST")]
    [TestCase(
        "await toss.payment({ customerKey: 'me' }).requestPayment({ ...request, amount: { currency: 'USD', value: 1 } })",
        "INVALID_AMOUNT_CURRENCY")]
    [TestCase(
        "await toss.payment({ customerKey: 'me' }).requestPayment({ ...request, failUrl: undefined })",
        "NOT_SUPPORTED_PROMISE")]
    [TestCase(
        "await toss.payment({ customerKey: 'me' }).requestPayment({ ...request, successUrl: 'relative' })",
        "INCORRECT_SUCCESS_URL_FORMAT")]
    public async Task AWrongCall_IsRefusedWithTheSdksCode(string call, string code)
        => Assert.That(await RunAsync($"{call}; say('no refusal');"), Is.EqualTo(code));

    [TestCase("http://localhost:8080", true)]
    [TestCase("https://evil.example", false)]
    public async Task OnlyTheShopsPages_MayAskForAWindow(string origin, bool allowed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/sandbox/payments");
        request.Headers.TryAddWithoutValidation("Origin", origin);
        request.Headers.TryAddWithoutValidation("Access-Control-Request-Method", "POST");
        request.Headers.TryAddWithoutValidation("Access-Control-Request-Headers", "content-type");

        using var response = await Sandbox.Http.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(response.Headers.Contains("Access-Control-Allow-Origin"), Is.EqualTo(allowed));
    }

    private async Task<string> RunAsync(string script)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("--input-type=module");
        start.ArgumentList.Add("-e");
        start.ArgumentList.Add(Browser.Replace("SCRIPT", script, StringComparison.Ordinal));
        start.ArgumentList.Add(Sandbox.Http.BaseAddress!.GetLeftPart(UriPartial.Authority));
        using var node = Process.Start(start)!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.That(node.ExitCode, Is.Zero, await errors);
        return output;
    }
}
