namespace PickGo.Domain.Platform;

/// <summary>What an audit entry is about.</summary>
/// <param name="Kind">One word, e.g. <c>reservation</c>.</param>
/// <param name="Id">What it is known by.</param>
public readonly record struct AuditSubject(string Kind, string Id);

/// <summary>An entity whose changes are audited. The trail shows those of its properties that are <see cref="AuditedAttribute"/>.</summary>
public interface IAuditSubject
{
    AuditSubject AuditSubject { get; }
}

/// <summary>
/// Lets the audit trail show a property. What is not marked is never written there: a new property has to be found harmless first
/// (no secrets, nothing personal).
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AuditedAttribute : Attribute;
