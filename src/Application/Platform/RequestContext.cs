using PickGo.Domain.Platform;

namespace PickGo.Application.Platform;

/// <summary>
/// Who asks for what, from where: one per scope. It is filled in one place for HTTP, in one for hubs and in one for jobs, and
/// every change is written down with it.
/// </summary>
public sealed class RequestContext
{
    public const int IdempotencyKeyLength = 128;

    private Actor? _actor;

    /// <exception cref="InvalidOperationException">Nobody said who acts in this scope: a way in forgot to.</exception>
    public Actor Actor => _actor ?? throw new InvalidOperationException("The request context is empty: whoever opens a scope says who acts in it.");

    /// <summary>Where the caller calls from, as far as trusted proxies tell; null for our own jobs.</summary>
    public string? Address { get; private set; }

    /// <summary>W3C trace id, the same that stands in problem details and logs.</summary>
    public string TraceId { get; private set; } = "";

    /// <summary>Name of the running use case.</summary>
    public string UseCase { get; internal set; } = "";

    public string? IdempotencyKey { get; set; }

    public void Begin(Actor actor, string? address, string traceId, string useCase = "") =>
        (_actor, Address, TraceId, UseCase) = (actor, address, traceId, useCase);

    /// <summary>
    /// Goes on in another's name: what follows is not done because the caller said so. A webhook's sender is believed nothing; what
    /// the gateway answers when asked is the gateway's doing.
    /// </summary>
    public void ActAs(Actor actor) => _actor = actor;
}
