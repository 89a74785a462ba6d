using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json;
using MediatR;
using PickGo.Domain.Platform;

namespace PickGo.Application.Platform;

/// <summary>Where outcomes of requests with an Idempotency-Key are kept for a day.</summary>
public interface IIdempotencyStore
{
    /// <summary>Claims the key for this request, or tells what became of the first request with it.</summary>
    Task<IdempotencyClaim> ClaimAsync(string owner, string key, string useCase, string requestHash, CancellationToken ct);

    /// <summary>Writes the outcome of the claimed key into the running transaction; nothing happens without a claim.</summary>
    Task StageAsync(object? response, CancellationToken ct);

    /// <summary>Writes the outcome on its own, if it is not staged already.</summary>
    Task CompleteAsync(object? response, CancellationToken ct);

    /// <summary>Gives the claim back: the request ended without an outcome and may come again.</summary>
    Task ReleaseAsync(CancellationToken ct);
}

public enum IdempotencyState { Claimed, Replay, InFlight, Mismatch }

/// <param name="State">What became of the key.</param>
/// <param name="Outcome">JSON of the stored <see cref="StoredOutcome"/> when <see cref="IdempotencyState.Replay"/>.</param>
public sealed record IdempotencyClaim(IdempotencyState State, string? Outcome = null);

/// <summary>What a request ended with: a value, or a refusal.</summary>
public sealed record StoredOutcome(JsonElement? Value, Error? Error)
{
    public static StoredOutcome Of(object? response) => response switch
    {
        Result { IsRefused: true } refused => new(null, refused.Error),
        _ => new(JsonSerializer.SerializeToElement(response?.GetType().GetProperty("Value")?.GetValue(response)), null),
    };

    public TResponse To<TResponse>()
    {
        if (Error is not null) return Refusals<TResponse>.Of(Error);

        var valueType = typeof(TResponse).GetGenericArguments().SingleOrDefault();
        if (valueType is null) return (TResponse)(object)Result.Done;

        var conversion = typeof(TResponse).GetMethod("op_Implicit", [valueType])!;
        return (TResponse)conversion.Invoke(null, [Value!.Value.Deserialize(valueType)])!;
    }
}

/// <summary>
/// Lets a member's request with an Idempotency-Key run once, and replays its outcome afterwards. Guests have no keys: all behind one
/// address would share them. A refusal that time can change is not kept: asking again is right then.
/// </summary>
internal sealed class IdempotencyBehavior<TRequest, TResponse>(RequestContext context, Func<IIdempotencyStore> open, ServiceFactory services)
    : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (request is not IIdempotent idempotent || context.IdempotencyKey is not { } key) return await next();
        if (context.Actor.Kind is not (ActorKind.Member or ActorKind.Operator)) return await next();

        var hash = Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(idempotent.Fingerprint)));
        var store = open();
        var claim = await store.ClaimAsync(context.Actor.ToString(), key, typeof(TRequest).Name, hash, cancellationToken);
        switch (claim.State)
        {
            case IdempotencyState.Replay: return await ReplayAsync(request, claim.Outcome!, cancellationToken);
            case IdempotencyState.InFlight: return Refusals<TResponse>.Of(CommonErrors.IdempotencyInFlight);
            case IdempotencyState.Mismatch: return Refusals<TResponse>.Of(CommonErrors.IdempotencyMismatch);
            default: return await RunAsync(store, next);
        }
    }

    /// <summary>The replay is made only here: most requests need none, nor what it takes.</summary>
    private async Task<TResponse> ReplayAsync(TRequest request, string outcome, CancellationToken ct)
    {
        // A server of another version may have kept it in another shape: what it said cannot be said again.
        if (!TryRead(outcome, out var kept)) return Refusals<TResponse>.Of(CommonErrors.IdempotencyMismatch);
        if (kept is Result { IsRefused: true }) return kept;

        var replay = services.GetInstances<IReplay<TRequest, TResponse>>().SingleOrDefault();
        return replay is null ? kept : await replay.ReplayAsync(request, kept, ct);
    }

    private static bool TryRead(string outcome, [MaybeNullWhen(false)] out TResponse kept)
    {
        try
        {
            kept = JsonSerializer.Deserialize<StoredOutcome>(outcome)!.To<TResponse>();
            return true;
        }
        catch (JsonException)
        {
            kept = default;
            return false;
        }
    }

    private static async Task<TResponse> RunAsync(IIdempotencyStore store, RequestHandlerDelegate<TResponse> next)
    {
        try
        {
            var response = await next();
            if (response is Result { Error.IsFinal: false }) await store.ReleaseAsync(CancellationToken.None);
            else await store.CompleteAsync(response, CancellationToken.None);
            return response;
        }
        catch
        {
            await store.ReleaseAsync(CancellationToken.None);
            throw;
        }
    }
}
