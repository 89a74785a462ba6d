using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PickGo.Infrastructure.Platform.Persistence;

/// <summary>Instants are UTC in every column: PostgreSQL refuses another kind, and the other engines forget the kind and get it back.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
