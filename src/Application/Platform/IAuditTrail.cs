using PickGo.Domain.Platform;

namespace PickGo.Application.Platform;

/// <summary>
/// The one writer of audit entries. An entry joins the running unit of work and is saved with the change; actor, address, trace and use
/// case come from the <see cref="RequestContext"/>.
/// </summary>
public interface IAuditTrail
{
    /// <summary>Before the save: what a tracked entity was and what it becomes, of the properties that may be shown.</summary>
    /// <param name="changed">The entity.</param>
    /// <param name="more">What else there is to tell.</param>
    void Add(IAuditSubject changed, params ReadOnlySpan<AuditChange> more);

    /// <summary>For what is no tracked entity: a command to a room, a log-out.</summary>
    /// <param name="subject">What it is about.</param>
    /// <param name="changes">What became of which property; nothing secret, nothing personal.</param>
    void Add(AuditSubject subject, params ReadOnlySpan<AuditChange> changes);
}

/// <param name="Property">In camelCase, as the API names it.</param>
/// <param name="Before">What it was; null when that is not known.</param>
/// <param name="After">What it became.</param>
public readonly record struct AuditChange(string Property, object? Before, object? After);
