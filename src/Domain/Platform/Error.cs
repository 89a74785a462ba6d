using System.Text.Json;

namespace PickGo.Domain.Platform;

/// <summary>What kind of refusal an <see cref="Error"/> is; the edge turns it into an HTTP status.</summary>
public enum ErrorKind { Invalid, Unauthenticated, PaymentRefused, Forbidden, NotFound, Conflict, Gone, Impossible, TooMany, Unavailable }

/// <summary>A refusal: a stable code that clients act on, and a sentence for whoever reads the log or the answer.</summary>
/// <param name="Code">Stable, dotted, e.g. <c>seats.taken</c>.</param>
/// <param name="Kind">Decides the HTTP status.</param>
/// <param name="Message">One English sentence; never a payload, a token or an address.</param>
public sealed record Error(string Code, ErrorKind Kind, string Message)
{
    private static readonly Dictionary<string, object> Nothing = [];

    /// <summary>What is wrong in this case, where the message says it for all; for whoever reads the answer.</summary>
    public string? Detail { get; init; }

    /// <summary>Whole seconds after which trying again makes sense.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <summary>Messages by field for bad input.</summary>
    public IReadOnlyDictionary<string, string[]>? Fields { get; init; }

    /// <summary>What else the refusal says, by name (<see cref="ErrorExtension{T}"/>).</summary>
    public IReadOnlyDictionary<string, object> Extensions { get; init; } = Nothing;

    /// <summary>Whether the same request is refused for ever, whatever happens in between.</summary>
    public bool IsFinal => Kind is ErrorKind.Invalid or ErrorKind.PaymentRefused;

    public Error With<T>(ErrorExtension<T> extension, T value) where T : notnull =>
        this with { Extensions = new Dictionary<string, object>(Extensions) { [extension.Name] = value } };

    /// <summary>What the extension says, also when the refusal was stored in between; the type's default when it is not there.</summary>
    public T? Find<T>(ErrorExtension<T> extension) => Extensions.GetValueOrDefault(extension.Name) switch
    {
        T value => value,
        JsonElement stored => stored.Deserialize<T>(),
        _ => default,
    };
}

/// <summary>A typed member that some refusals carry beside their code; the feature that needs it declares it.</summary>
/// <param name="Name">As it stands in the problem details.</param>
public sealed record ErrorExtension<T>(string Name);
