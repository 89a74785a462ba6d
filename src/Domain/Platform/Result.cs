using System.Diagnostics.CodeAnalysis;

namespace PickGo.Domain.Platform;

/// <summary>Either done, or refused with a coded <see cref="Error"/>. An exception is a bug, never a refusal.</summary>
public class Result
{
    /// <summary>Done, with nothing to tell.</summary>
    public static readonly Result Done = new(null);

    protected Result(Error? error) => Error = error;

    /// <summary>Why it was refused; null when done.</summary>
    public Error? Error { get; }

    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Error is null;

    [MemberNotNullWhen(true, nameof(Error))]
    public bool IsRefused => Error is not null;

    public static implicit operator Result(Error error) => new(error);

    /// <summary>A value whose type is an interface, which nothing converts by itself.</summary>
    public static Result<T> Of<T>(T value) => value;
}

/// <summary>Either a value, or refused with a coded <see cref="Error"/>.</summary>
public sealed class Result<T> : Result
{
    private readonly T? _value;

    private Result(T value) : base(null) => _value = value;

    private Result(Error error) : base(error) { }

    /// <summary>The value; reading it from a refusal is a bug.</summary>
    public T Value => IsSuccess ? _value! : throw new InvalidOperationException($"A refusal ({Error.Code}) has no value.");

    public static implicit operator Result<T>(T value) => new(value);

    public static implicit operator Result<T>(Error error) => new(error);
}
