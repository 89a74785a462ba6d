using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PickGo.Infrastructure.Platform.Persistence;

/// <summary>Instants are UTC in every column; engines that forget the kind get it back.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value,
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
