using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Infrastructure.Platform.Persistence;

/// <summary>
/// The refusal that a violation of each unique index is. Tables say it where they declare the index; they all say the same in every
/// context of the process.
/// </summary>
internal static class ConstraintErrors
{
    private static readonly ConcurrentDictionary<string, Error> Errors = new();

    /// <summary>Makes the index unique, and its violation this refusal.</summary>
    public static IndexBuilder<T> IsUniqueOr<T>(this IndexBuilder<T> index, Error refusal)
    {
        Errors[index.Metadata.Name!] = refusal;
        return index.IsUnique();
    }

    /// <summary>The refusal of a violated index; where none was named, somebody was faster.</summary>
    public static Error Of(string index) => Errors.GetValueOrDefault(index, CommonErrors.Conflict);
}
