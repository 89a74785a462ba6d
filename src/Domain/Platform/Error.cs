namespace PickGo.Domain.Platform;

/// <summary>What kind of refusal an <see cref="Error"/> is; the edge turns it into an HTTP status.</summary>
public enum ErrorKind { Invalid, Unauthenticated, PaymentRefused, Forbidden, NotFound, Conflict, Gone, Impossible, TooMany, Unavailable }

/// <summary>A refusal: a stable code that clients act on, and a sentence for whoever reads the log or the answer.</summary>
/// <param name="Code">Stable, dotted, e.g. <c>seats.taken</c>.</param>
/// <param name="Kind">Decides the HTTP status.</param>
/// <param name="Message">One English sentence; never a payload, a token or an address.</param>
public sealed record Error(string Code, ErrorKind Kind, string Message)
{
    /// <summary>The seats that the refusal is about, if any.</summary>
    public IReadOnlyList<int>? Seats { get; init; }

    /// <summary>The payment gateway's own code, if it was the gateway that refused.</summary>
    public string? GatewayCode { get; init; }

    /// <summary>Whole seconds after which trying again makes sense.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <summary>When it happened that stands against the request, UTC.</summary>
    public DateTime? At { get; init; }

    /// <summary>Messages by field for bad input.</summary>
    public IReadOnlyDictionary<string, string[]>? Fields { get; init; }
}
