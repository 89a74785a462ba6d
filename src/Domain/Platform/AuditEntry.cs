namespace PickGo.Domain.Platform;

/// <summary>One line of the audit trail: who did what to what, from where. Written with the change and never touched again.</summary>
public sealed class AuditEntry : Entity
{
    public const int UseCaseLength = 64;
    public const int SubjectKindLength = 32;
    public const int SubjectIdLength = 64;
    public const int AddressLength = 45;
    public const int TraceIdLength = 64;
    public const int ChangesLength = 4000;

    private AuditEntry() { }

    public AuditEntry(DateTime at, Actor actor, string useCase, AuditSubject subject, string? address, string traceId, string? changes)
    {
        At = at;
        ActorKind = actor.Kind;
        ActorId = actor.Id;
        UseCase = useCase;
        SubjectKind = subject.Kind;
        SubjectId = subject.Id;
        Address = address;
        TraceId = traceId;
        Changes = changes;
    }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
    public ActorKind ActorKind { get; private set; }
    public string ActorId { get; private set; } = "";

    /// <summary>Name of the use case, e.g. <c>ReserveSeats</c>.</summary>
    public string UseCase { get; private set; } = "";
    public string SubjectKind { get; private set; } = "";
    public string SubjectId { get; private set; } = "";

    /// <summary>Where the caller called from; null for our own jobs.</summary>
    public string? Address { get; private set; }

    /// <summary>W3C trace id of the request.</summary>
    public string TraceId { get; private set; } = "";

    /// <summary>JSON: each changed property with what it was and what it became, <c>{"seatLimit":[4,6]}</c>; null when it has none to show.</summary>
    public string? Changes { get; private set; }
}
