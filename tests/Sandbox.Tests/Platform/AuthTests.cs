using System.Net;

namespace PickGo.Sandbox.Tests;

internal sealed class AuthTests : SandboxTests
{
    [TestCase("test_sk_a:", HttpStatusCode.NotFound, "NOT_FOUND_PAYMENT")]
    [TestCase("test_sk_a", HttpStatusCode.Forbidden, "INCORRECT_BASIC_AUTH_FORMAT")]
    [TestCase("test_sk_a:password", HttpStatusCode.Forbidden, "INCORRECT_BASIC_AUTH_FORMAT")]
    [TestCase("test_sk_:", HttpStatusCode.Unauthorized, "UNAUTHORIZED_KEY")]
    [TestCase("live_sk_a:", HttpStatusCode.Unauthorized, "UNAUTHORIZED_KEY")]
    [TestCase("test_ck_a:", HttpStatusCode.Unauthorized, "UNAUTHORIZED_KEY")]
    public async Task OnlyATestSecretKeyAndAColon_AreLetThrough(string pair, HttpStatusCode status, string code)
        => Assert.That(await AskAsync(SandboxHost.Basic(pair)), Is.EqualTo((status, code)));

    [TestCase("", HttpStatusCode.Unauthorized, "UNAUTHORIZED_KEY")]
    [TestCase("Bearer test_sk_a", HttpStatusCode.Forbidden, "INCORRECT_BASIC_AUTH_FORMAT")]
    [TestCase("Basic not-base64!", HttpStatusCode.Forbidden, "INCORRECT_BASIC_AUTH_FORMAT")]
    [TestCase("Basic", HttpStatusCode.Forbidden, "INCORRECT_BASIC_AUTH_FORMAT")]
    public async Task AnythingElse_IsRefusedWithACode(string header, HttpStatusCode status, string code)
        => Assert.That(await AskAsync(header), Is.EqualTo((status, code)));

    [Test]
    public async Task AKeyTooLongToBeOne_IsRefusedWithACode()
        => Assert.That(
            await AskAsync(SandboxHost.Basic("test_sk_" + new string('a', 5_000) + ":")),
            Is.EqualTo((HttpStatusCode.Forbidden, "INCORRECT_BASIC_AUTH_FORMAT")));

    [Test]
    public async Task AnUnauthenticatedConfirm_ChangesNothing()
    {
        var key = await Sandbox.OpenAsync("order-1");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/payments/confirm")
        {
            Content = new StringContent($$"""{"paymentKey":"{{key}}","orderId":"order-1","amount":15000}"""),
        };
        request.Headers.TryAddWithoutValidation("Authorization", string.Empty);

        Assert.That((await Sandbox.SendAsync(request)).Code, Is.EqualTo("UNAUTHORIZED_KEY"));
        Assert.That(await Sandbox.StatusOfAsync(key), Is.EqualTo("IN_PROGRESS"));
    }

    private async Task<(HttpStatusCode Status, string Code)> AskAsync(string header)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/v1/payments/nobody");
        request.Headers.TryAddWithoutValidation("Authorization", header);
        var answer = await Sandbox.SendAsync(request);
        return (answer.Status, answer.Code);
    }
}
