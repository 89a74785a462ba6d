using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue.Plans;

/// <summary>The venues, for operators.</summary>
public sealed record ListVenues(string? Keyword, int Page, int Size) : IQuery<Page<AdminVenueView>>, IPaged;

/// <param name="Id">Number of the venue.</param>
/// <param name="Name">Its name.</param>
/// <param name="Hall">Hall in it; null where the venue is one.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Plans">How many seating plans it keeps, all versions counted.</param>
public sealed record AdminVenueView(long Id, string Name, string? Hall, string Address, int Plans);

internal sealed class ListVenuesValidator : AbstractValidator<ListVenues>
{
    public ListVenuesValidator()
    {
        this.ValidatePaging();
        RuleFor(q => q.Keyword).MaximumLength(PostFilter.MaxKeyword);
    }
}

internal sealed class ListVenuesHandler(IPickGoDb db) : IRequestHandler<ListVenues, Result<Page<AdminVenueView>>>
{
    public async Task<Result<Page<AdminVenueView>>> Handle(ListVenues request, CancellationToken cancellationToken)
    {
        var venues = db.Venues.AsNoTracking();
        foreach (var pattern in SearchLetters.PatternsOf(request.Keyword ?? "")) venues = venues.Where(v => v.SearchText.Contains(pattern));
        return await venues.OrderBy(v => v.Name).ThenBy(v => v.Hall).ThenBy(v => v.Id)
            .Select(v => new AdminVenueView(v.Id, v.Name, v.Hall, v.Address, db.VenuePlans.Count(p => p.VenueId == v.Id)))
            .ToPageAsync(request, cancellationToken);
    }
}
