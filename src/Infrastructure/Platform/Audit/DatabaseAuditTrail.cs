using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Platform.Audit;

/// <summary>Adds audit entries to the running unit of work.</summary>
internal sealed class DatabaseAuditTrail(PickGoDbContext db, RequestContext context, TimeProvider time) : IAuditTrail
{
    private const string TooLong = """{"tooLong":true}""";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly ConcurrentDictionary<Type, string[]> Shown = new();

    public void Add(IAuditSubject changed, params ReadOnlySpan<AuditChange> more)
    {
        var changes = ChangesOf(db.Entry(changed));
        foreach (var change in more) changes[change.Property] = [change.Before, change.After];
        Write(changed.AuditSubject, changes);
    }

    public void Add(AuditSubject subject, params ReadOnlySpan<AuditChange> changes)
    {
        var all = new Dictionary<string, object?[]>();
        foreach (var change in changes) all[change.Property] = [change.Before, change.After];
        Write(subject, all);
    }

    private void Write(AuditSubject subject, Dictionary<string, object?[]> changes)
    {
        var json = changes.Count == 0 ? null : JsonSerializer.Serialize(changes, Json);
        if (json?.Length > AuditEntry.ChangesLength) json = TooLong;
        db.Add(new AuditEntry(time.GetUtcNow().UtcDateTime, context.Actor, context.UseCase, subject, context.Address, context.TraceId, json));
    }

    /// <summary>What differs from what was read, of the properties that the entity allows to be shown.</summary>
    private static Dictionary<string, object?[]> ChangesOf(EntityEntry entry)
    {
        var isNew = entry.State == EntityState.Added;
        var changes = new Dictionary<string, object?[]>();
        foreach (var name in Shown.GetOrAdd(entry.Metadata.ClrType, AuditedPropertiesOf))
        {
            var property = entry.Property(name);
            var before = isNew ? null : property.OriginalValue;
            if (!Equals(before, property.CurrentValue)) changes[JsonNamingPolicy.CamelCase.ConvertName(name)] = [before, property.CurrentValue];
        }

        return changes;
    }

    private static string[] AuditedPropertiesOf(Type entity) =>
        [.. entity.GetProperties().Where(p => p.GetCustomAttribute<AuditedAttribute>() is not null).Select(p => p.Name)];
}
