using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue.Plans;

/// <summary>What is played at a venue, the latest run first: what may take a copy of its plans.</summary>
public sealed record ListVenuePerformances(long VenueId, int Page, int Size) : IQuery<Page<VenuePerformanceView>>, IPaged;

/// <param name="Id">Number of the performance.</param>
/// <param name="Name">What is played.</param>
/// <param name="StartsOn">First day in Korea.</param>
/// <param name="EndsOn">Last day.</param>
/// <param name="OpensAt">When its first sale opens or opened, UTC; null: it has no sessions.</param>
public sealed record VenuePerformanceView(long Id, string Name, DateOnly StartsOn, DateOnly EndsOn, DateTime? OpensAt);

internal sealed class ListVenuePerformancesValidator : AbstractValidator<ListVenuePerformances>
{
    public ListVenuePerformancesValidator() => this.ValidatePaging();
}

internal sealed class ListVenuePerformancesHandler(IPickGoDb db) : IRequestHandler<ListVenuePerformances, Result<Page<VenuePerformanceView>>>
{
    public async Task<Result<Page<VenuePerformanceView>>> Handle(ListVenuePerformances request, CancellationToken cancellationToken)
    {
        if (!await db.Venues.AnyAsync(v => v.Id == request.VenueId, cancellationToken)) return CatalogueErrors.VenueNotFound;

        return await db.Performances.AsNoTracking().Where(p => p.VenueId == request.VenueId).OrderByDescending(p => p.EndsOn).ThenByDescending(p => p.Id)
            .Select(p => new VenuePerformanceView(p.Id, p.Name, p.StartsOn, p.EndsOn, p.Sessions.Min(s => (DateTime?)s.ReserveOpenAt)))
            .ToPageAsync(request, cancellationToken);
    }
}
