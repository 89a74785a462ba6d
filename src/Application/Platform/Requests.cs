using MediatR;
using PickGo.Domain.Platform;

namespace PickGo.Application.Platform;

/// <summary>A use case that answers, or refuses. Each is a query, a command or an ephemeral command.</summary>
public interface IUseCase<TValue> : IRequest<Result<TValue>>;

/// <summary>A use case that is done, or refuses.</summary>
public interface IUseCase : IRequest<Result>;

/// <summary>Changes nothing.</summary>
public interface IQuery<TValue> : IUseCase<TValue>;

/// <summary>Changes what stays, and leaves an audit entry when it does.</summary>
public interface ICommand;

/// <summary>Moves a place or a hold: contested state that passes by itself within minutes, of which nobody has to give account.</summary>
public interface IEphemeralCommand;

/// <summary>Runs in one database transaction: all of it is committed, or none. It must not call anything outside the database.</summary>
public interface ITransactional;

/// <summary>Makes something: with an Idempotency-Key its outcome is stored, and replayed when the request comes again.</summary>
public interface IIdempotent
{
    /// <summary>What makes two requests the same one; leaves out what must not be stored, even hashed.</summary>
    object Fingerprint => this;
}

/// <summary>
/// What a kept outcome has come to since: a replay shows the thing as it is now, or refuses where it is no more. A use case whose outcome
/// can change has one.
/// </summary>
public interface IReplay<in TRequest, TResponse>
{
    Task<TResponse> ReplayAsync(TRequest request, TResponse kept, CancellationToken ct);
}
