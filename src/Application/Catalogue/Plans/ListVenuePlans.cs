using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Plans;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue.Plans;

/// <summary>The seating plans of a venue, every version of each, newest first.</summary>
public sealed record ListVenuePlans(long VenueId, int Page, int Size) : IQuery<Page<VenuePlanView>>, IPaged;

/// <param name="Id">Number of the plan.</param>
/// <param name="VenueId">Whose plan.</param>
/// <param name="Name">As the operators call it.</param>
/// <param name="Version">From 1; another upload under the name is the next.</param>
/// <param name="Areas">How many areas it has.</param>
/// <param name="Seats">How many seats and places to stand.</param>
/// <param name="CreatedAt">When it was uploaded, UTC.</param>
public sealed record VenuePlanView(long Id, long VenueId, string Name, int Version, int Areas, int Seats, DateTime CreatedAt)
{
    internal static VenuePlanView Of(VenuePlan plan) => new(plan.Id, plan.VenueId, plan.Name, plan.Version, plan.AreaCount, plan.Seats, plan.CreatedAt);
}

internal sealed class ListVenuePlansValidator : AbstractValidator<ListVenuePlans>
{
    public ListVenuePlansValidator() => this.ValidatePaging();
}

internal sealed class ListVenuePlansHandler(IPickGoDb db) : IRequestHandler<ListVenuePlans, Result<Page<VenuePlanView>>>
{
    public async Task<Result<Page<VenuePlanView>>> Handle(ListVenuePlans request, CancellationToken cancellationToken)
    {
        if (!await db.Venues.AnyAsync(v => v.Id == request.VenueId, cancellationToken)) return CatalogueErrors.VenueNotFound;

        // Without their documents, which are large.
        return await db.VenuePlans.AsNoTracking().Where(p => p.VenueId == request.VenueId).OrderByDescending(p => p.Id)
            .Select(p => new VenuePlanView(p.Id, p.VenueId, p.Name, p.Version, p.AreaCount, p.Seats, p.CreatedAt))
            .ToPageAsync(request, cancellationToken);
    }
}
