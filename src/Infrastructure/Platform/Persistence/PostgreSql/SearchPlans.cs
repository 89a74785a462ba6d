using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PickGo.Application.Catalogue;

namespace PickGo.Infrastructure.Platform.Persistence.PostgreSql;

/// <summary>
/// Has searches planned for the words that they look for. A statement that is prepared may get one plan for all words, and that is wrong for the word that every
/// post has: so each search is another statement to the driver, which prepares what comes again.
/// </summary>
internal sealed class SearchPlans : DbCommandInterceptor
{
    private static readonly string Tag = $"-- {PostMatches.SearchTag}";
    private static long _count;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
#pragma warning disable CA2100 // A number is added to what the model made.
        if (command.CommandText.StartsWith(Tag, StringComparison.Ordinal)) command.CommandText += $"\n-- {Interlocked.Increment(ref _count)}";
#pragma warning restore CA2100
        return new(result);
    }
}
