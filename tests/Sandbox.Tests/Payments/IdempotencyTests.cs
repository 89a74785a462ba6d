using System.Net;
using System.Text;

namespace PickGo.Sandbox.Tests;

internal sealed class IdempotencyTests : SandboxTests
{
    [Test]
    public async Task TheFirstAnswer_IsGivenAgainWhateverTheBody()
    {
        var key = await Sandbox.OpenAsync("order-1");

        var first = await Sandbox.ConfirmAsync(key, "order-1", idempotencyKey: "same");
        var again = await Sandbox.ConfirmAsync(key, "order-1", amount: 99, idempotencyKey: "same");

        Assert.That(again, Is.EqualTo(first));
        Assert.That(await MovementsAsync("order-1"), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task AnError_IsGivenAgainToo()
    {
        var key = await Sandbox.OpenAsync("order-2");

        var first = await Sandbox.ConfirmAsync(key, "order-2", amount: 1, idempotencyKey: "same");
        var again = await Sandbox.ConfirmAsync(key, "order-2", idempotencyKey: "same");

        Assert.That(first.Code, Is.EqualTo("INVALID_REQUEST"));
        Assert.That(again, Is.EqualTo(first));
        Assert.That(await Sandbox.StatusOfAsync(key), Is.EqualTo("IN_PROGRESS"));
    }

    [Test]
    public async Task ARepeatedRefund_IsPaidOnce()
    {
        var key = await Sandbox.ChargeAsync("order-3");

        await Sandbox.CancelAsync(key, 5_000, "refund");
        await Sandbox.CancelAsync(key, 5_000, "refund");

        Assert.That((await MovementsAsync("order-3"))[1..], Is.EqualTo(new[] { ("refund", 5_000L) }));
    }

    [Test]
    public async Task AnotherUrlAndAnotherApiKey_AreOtherScopes()
    {
        var one = await Sandbox.ChargeAsync("order-4a");
        var two = await Sandbox.ChargeAsync("order-4b");

        await Sandbox.CancelAsync(one, 5_000, "refund");
        await Sandbox.CancelAsync(two, 5_000, "refund");
        var other = new HttpRequestMessage(HttpMethod.Post, $"/v1/payments/{one}/cancel")
        {
            Content = new StringContent("""{"cancelReason":"변심","cancelAmount":5000}"""),
        };
        other.Headers.TryAddWithoutValidation("Authorization", SandboxHost.Basic("test_sk_other:"));
        other.Headers.TryAddWithoutValidation("Idempotency-Key", "refund");
        await Sandbox.SendAsync(other);

        Assert.That((await MovementsAsync("order-4a")).Count(row => row.Type == "refund"), Is.EqualTo(2));
        Assert.That((await MovementsAsync("order-4b")).Count(row => row.Type == "refund"), Is.EqualTo(1));
    }

    [Test]
    public async Task WhileTheFirstIsInFlight_TheSecondIsToldSo_AndThenGetsItsAnswer()
    {
        var key = await Sandbox.OpenAsync("order-5");
        var body = new HeldContent($$"""{"paymentKey":"{{key}}","orderId":"order-5","amount":15000}""");

        var first = Sandbox.SendAsync(Held(body, "slow"));
        await body.HalfSent;
        var meanwhile = await Sandbox.ConfirmAsync(key, "order-5", idempotencyKey: "slow");
        body.Release();
        var answer = await first;
        var after = await Sandbox.ConfirmAsync(key, "order-5", idempotencyKey: "slow");

        Assert.That(meanwhile.Status, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That(meanwhile.Code, Is.EqualTo("IDEMPOTENT_REQUEST_PROCESSING"));
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        Assert.That(after, Is.EqualTo(answer));
        Assert.That(await MovementsAsync("order-5"), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task WhoeverGoesAwayBeforeTheAnswer_LeavesTheKeyFree()
    {
        var key = await Sandbox.OpenAsync("order-6");
        var body = new HeldContent($$"""{"paymentKey":"{{key}}","orderId":"order-6","amount":15000}""");

        using (var cancel = new CancellationTokenSource())
        {
            using var request = Held(body, "gone");
            request.Headers.TryAddWithoutValidation("Authorization", SandboxHost.Basic("test_sk_tests:"));
            var sending = Sandbox.Http.SendAsync(request, cancel.Token);
            await body.HalfSent;
            await cancel.CancelAsync();
            Assert.That(async () => await sending, Throws.InstanceOf<OperationCanceledException>());
        }

        var answer = await PollAsync(
            () => Sandbox.ConfirmAsync(key, "order-6", idempotencyKey: "gone"),
            answer => answer.Status != HttpStatusCode.Conflict);

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
    }

    [Test]
    public async Task RequestsThatRaceWithOneKey_GetOneAnswer_OrAreToldToWait()
    {
        var key = await Sandbox.ChargeAsync("order-7");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Sandbox.CancelAsync(key, 1_000, "race")));

        Assert.That(
            answers.Where(answer => answer.Status != HttpStatusCode.Conflict).Distinct().ToArray(), Has.Length.EqualTo(1));
        Assert.That((await MovementsAsync("order-7"))[1..], Is.EqualTo(new[] { ("refund", 1_000L) }));
    }

    [TestCase(300, HttpStatusCode.OK)]
    [TestCase(301, HttpStatusCode.BadRequest)]
    [TestCase(0, HttpStatusCode.BadRequest)]
    public async Task AKey_Has1To300Characters(int length, HttpStatusCode expected)
    {
        var key = await Sandbox.OpenAsync("order-8");

        var answer = await Sandbox.ConfirmAsync(key, "order-8", idempotencyKey: new string('k', length));

        Assert.That(answer.Status, Is.EqualTo(expected), answer.Text);
        if (expected == HttpStatusCode.BadRequest)
            Assert.That(answer.Code, Is.EqualTo("INVALID_IDEMPOTENCY_KEY"));
    }

    [Test]
    public async Task AnAnswer_IsKept15Days()
    {
        var key = await Sandbox.ChargeAsync("order-9");
        await Sandbox.CancelAsync(key, 1_000, "refund");

        Sandbox.Time.Advance(TimeSpan.FromDays(15) - TimeSpan.FromSeconds(1));
        await Sandbox.CancelAsync(key, 1_000, "refund");
        Assert.That(await MovementsAsync("order-9"), Has.Length.EqualTo(2));

        Sandbox.Time.Advance(TimeSpan.FromSeconds(1));
        await Sandbox.CancelAsync(key, 1_000, "refund");
        Assert.That(await MovementsAsync("order-9"), Has.Length.EqualTo(3));
    }

    private static HttpRequestMessage Held(HeldContent body, string key)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/v1/payments/confirm") { Content = body };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        // The server says "continue" when it begins to read the body: by then it has claimed the key.
        request.Headers.ExpectContinue = true;
        return request;
    }

    private static async Task<SandboxHost.Answer> PollAsync(Func<Task<SandboxHost.Answer>> ask, Func<SandboxHost.Answer, bool> done)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var answer = await ask();
            if (done(answer) || TimeProvider.System.GetElapsedTime(start) > TimeSpan.FromSeconds(10))
                return answer;
        }
    }

    /// <summary>A body that stops half-way until it is released: the request is in flight for as long as the test needs.</summary>
    private sealed class HeldContent(string text) : HttpContent
    {
        private readonly TaskCompletionSource _halfSent = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task HalfSent => _halfSent.Task;

        public void Release() => _released.TrySetResult();

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
            => SerializeToStreamAsync(stream, context, CancellationToken.None);

        protected override async Task SerializeToStreamAsync(
            Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            await stream.WriteAsync(bytes.AsMemory(0, 5), cancellationToken);
            await stream.FlushAsync(cancellationToken);
            _halfSent.TrySetResult();
            await _released.Task.WaitAsync(cancellationToken);
            await stream.WriteAsync(bytes.AsMemory(5), cancellationToken);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = Encoding.UTF8.GetByteCount(text);
            return true;
        }
    }
}
