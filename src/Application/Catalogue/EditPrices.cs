using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>
/// Says what the areas of a performance cost, for reservations from now on. Servers see it within seconds (<see cref="ISessionDirectory"/>);
/// a buyer who was shown another total is asked again.
/// </summary>
/// <param name="PerformanceId">The performance.</param>
/// <param name="Version">As it was read.</param>
/// <param name="Prices">Of every area.</param>
public sealed record EditPrices(long PerformanceId, int Version, IReadOnlyList<AreaPrice> Prices) : IUseCase<PricesView>, ICommand, ITransactional;

internal sealed class EditPricesValidator : AbstractValidator<EditPrices>
{
    public EditPricesValidator() => RuleForEach(r => r.Prices).MustBePrice();
}

internal sealed class EditPricesHandler(IPickGoDb db, IAuditTrail audit, IPostCache posts, AfterCommit afterCommit) : IRequestHandler<EditPrices, Result<PricesView>>
{
    public async Task<Result<PricesView>> Handle(EditPrices request, CancellationToken cancellationToken)
    {
        var performance = await db.Performances.AsSplitQuery().Include(p => p.Areas).Include(p => p.Sessions).ThenInclude(s => s.Prices)
            .FirstOrDefaultAsync(p => p.Id == request.PerformanceId, cancellationToken);
        if (performance is null) return CatalogueErrors.PerformanceNotFound;
        if (performance.Version != request.Version) return CommonErrors.Conflict;

        var before = performance.Areas.Select(a => new AreaPrice(a.Id, a.Grade, a.Price)).ToList();
        var changed = performance.ChangePrices(request.Prices);
        if (changed.IsRefused) return changed.Error;

        audit.Add(performance.AuditSubject, AreaPrices.Between(before, request.Prices));
        afterCommit.Do(_ => posts.ChangedAsync());
        var saved = await db.SaveAsync(cancellationToken);
        return saved.IsRefused ? saved.Error : PricesView.Of(performance);
    }
}
