using PickGo.Domain.Platform;

namespace PickGo.Application.Platform;

public static class CommonErrors
{
    public static readonly Error Conflict = new("conflict", ErrorKind.Conflict, "Somebody changed this at the same moment; look again.");
    public static readonly Error Busy = new("busy", ErrorKind.Unavailable, "Too busy at the moment; try again shortly.") { RetryAfterSeconds = 2 };
    public static readonly Error IdempotencyInFlight = new("idempotency.in-flight", ErrorKind.Conflict, "The first request with this Idempotency-Key is still running.") { RetryAfterSeconds = 1 };
    public static readonly Error IdempotencyMismatch = new("idempotency.mismatch", ErrorKind.Impossible, "This Idempotency-Key belongs to another request.");

    public static readonly Error ForeignOrigin = new("origin.foreign", ErrorKind.Forbidden, "This works from our own pages alone.");

    /// <param name="seconds">Until there is an allowance again.</param>
    public static Error RateLimited(int seconds) => new("rate.limited", ErrorKind.TooMany, "Too many requests; slow down.") { RetryAfterSeconds = seconds };

    public static Error Invalid(IReadOnlyDictionary<string, string[]> fields) =>
        new("request.invalid", ErrorKind.Invalid, "The request has mistakes.") { Fields = fields };
}
