using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>Destroys the records of those who left whose years are over.</summary>
/// <param name="DryRun">Only counts them, and says so.</param>
public sealed record DestroyRetainedRecords(bool DryRun) : IUseCase<DestroyedRecords>, ICommand, ITransactional;

/// <param name="Count">How many were destroyed, or would be.</param>
public sealed record DestroyedRecords(int Count);

internal sealed class DestroyRetainedRecordsHandler(IPickGoDb db, IAuditTrail audit, TimeProvider time) : IRequestHandler<DestroyRetainedRecords, Result<DestroyedRecords>>
{
    public async Task<Result<DestroyedRecords>> Handle(DestroyRetainedRecords request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var due = db.RetainedRecords.Where(r => r.DestroyAt <= now);
        var count = request.DryRun ? await due.CountAsync(cancellationToken) : await due.ExecuteDeleteAsync(cancellationToken);
        if (count == 0) return new DestroyedRecords(0);

        audit.Add(new AuditSubject("retained-records", ""), new AuditChange(request.DryRun ? "wouldDestroy" : "destroyed", null, count));
        var saved = await db.SaveAsync(cancellationToken);
        return saved.IsRefused ? saved.Error : new DestroyedRecords(count);
    }
}
