using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>A day began in Korea: a performance begins its run, or has ended it.</summary>
public sealed record RollOverPerformance(long PerformanceId, DateOnly Today) : IUseCase, ICommand;

internal sealed class RollOverPerformanceHandler(IPickGoDb db, IAuditTrail audit, IPostCache posts) : IRequestHandler<RollOverPerformance, Result>
{
    public async Task<Result> Handle(RollOverPerformance request, CancellationToken cancellationToken)
    {
        var performance = await db.Performances.FirstAsync(p => p.Id == request.PerformanceId, cancellationToken);
        performance.RollOver(request.Today);
        audit.Add(performance);
        var saved = await db.SaveAsync(cancellationToken);
        if (!saved.IsRefused) await posts.ChangedAsync();
        return saved;
    }
}
