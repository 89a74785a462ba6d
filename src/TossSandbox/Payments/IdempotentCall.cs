using System.Text;
using PickGo.TossSandbox.Platform;

namespace PickGo.TossSandbox.Payments;

/// <summary>Runs a POST of the server API once per idempotency scope, and gives its first answer, errors included, to the rest.</summary>
public sealed class IdempotentCall(Answers answers, Ledger ledger, TimeProvider time)
{
    /// <param name="http">The request; its secret key is known to be good.</param>
    /// <param name="keyOf">Which payment the body is about.</param>
    /// <param name="decide">What becomes of it. Called at most once, alone.</param>
    public async Task<IResult> RunAsync<TBody>(
        HttpContext http, Func<TBody, string> keyOf, Func<TBody, Payment, Outcome> decide)
        where TBody : class, IRequestBody
    {
        if (!TryReadKey(http.Request, out var key))
            return Reply.Of(TossErrors.InvalidIdempotencyKey).ToResult();
        if (key is null)
            return (await WorkAsync(http, null, keyOf, decide)).ToResult();

        // Claimed before the body is read: of two requests that overlap in any way, the later one is told to wait.
        var scope = Answers.ScopeOf(key, SecretKey.Of(http), http.Request);
        if (!answers.TryClaim(scope, out var earlier))
            return (earlier is null ? Reply.Of(TossErrors.IdempotentRequestProcessing) : Reply.Again(earlier)).ToResult();
        try
        {
            var reply = await WorkAsync(http, scope, keyOf, decide);
            answers.Complete(reply.ToAnswer(scope, time.GetUtcNow()));
            return reply.ToResult();
        }
        finally
        {
            answers.Release(scope);
        }
    }

    private async Task<Reply> WorkAsync<TBody>(
        HttpContext http, string? scope, Func<TBody, string> keyOf, Func<TBody, Payment, Outcome> decide)
        where TBody : class, IRequestBody
    {
        var baseUrl = BaseUrl.Of(http);
        var (body, error) = await Json.ReadAsync<TBody>(http.Request);
        error = ForcedErrors.AskedFor(http.Request) ?? error;
        if (error is not null)
        {
            var refusal = Reply.Of(error);
            if (scope is not null)
                ledger.Keep(refusal.ToAnswer(scope, time.GetUtcNow()));
            return refusal;
        }

        var reply = Reply.Of(TossErrors.Broken);
        ledger.Change(keyOf(body!), payment => decide(body!, payment), outcome =>
        {
            reply = Reply.Of(outcome, baseUrl);
            return scope is null ? null : reply.ToAnswer(scope, time.GetUtcNow());
        });
        return reply;
    }

    private static bool TryReadKey(HttpRequest request, out string? key)
    {
        key = null;
        if (!request.Headers.TryGetValue(Answers.Header, out var values))
            return true;
        key = values.ToString().Trim();
        return key.Length is > 0 and <= Answers.KeyMaxLength;
    }
}

/// <summary>A status and a JSON body, fixed once they are decided.</summary>
public sealed record Reply(int Status, string Body)
{
    public static Reply Of(TossError error)
        => new(error.Status, Json.Write(new { code = error.Code, message = error.Message }));

    public static Reply Of(Outcome outcome, string baseUrl)
        => outcome.Payment is { } payment
            ? new Reply(StatusCodes.Status200OK, PaymentView.Of(payment, baseUrl).ToJsonString(Json.Format))
            : Of(outcome.Error!);

    public static Reply Again(Answer answer) => new(answer.Status, answer.Body);

    public Answer ToAnswer(string scope, DateTimeOffset now) => new(scope, Status, Body, now);

    public IResult ToResult() => Results.Text(Body, "application/json", Encoding.UTF8, Status);
}
