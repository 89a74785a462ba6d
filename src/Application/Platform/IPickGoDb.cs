using Microsoft.EntityFrameworkCore.Infrastructure;
using PickGo.Domain.Platform;

namespace PickGo.Application.Platform;

/// <summary>The rows, as the use cases see them. Each feature adds its own in its folder.</summary>
public partial interface IPickGoDb
{
    /// <summary>To read: entries are written by <see cref="IAuditTrail"/> alone.</summary>
    IQueryable<AuditEntry> AuditEntries { get; }

    DatabaseFacade Database { get; }

    /// <summary>
    /// Saves, and turns a broken invariant into its refusal: a violated unique index into the error that belongs to it, a
    /// stale concurrency token into <see cref="CommonErrors.Conflict"/>. Nothing was saved then.
    /// </summary>
    Task<Result> SaveAsync(CancellationToken ct);

    /// <summary>Lets go of what was read and changed but not saved, to start over after a refusal.</summary>
    void ClearTracking();
}
