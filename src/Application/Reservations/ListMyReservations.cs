using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Reservations;

/// <summary>The member's reservations, newest first.</summary>
public sealed record ListMyReservations(long MemberId, int Page, int Size) : IQuery<Page<ReservationView>>, IPaged;

internal sealed class ListMyReservationsValidator : AbstractValidator<ListMyReservations>
{
    public ListMyReservationsValidator() => this.ValidatePaging();
}

internal sealed class ListMyReservationsHandler(IPickGoDb db, ReservationReader reader)
    : IRequestHandler<ListMyReservations, Result<Page<ReservationView>>>
{
    public async Task<Result<Page<ReservationView>>> Handle(ListMyReservations request, CancellationToken cancellationToken)
    {
        var page = await db.Reservations.AsNoTracking().Include(r => r.Seats)
            .Where(r => r.MemberId == request.MemberId).OrderByDescending(r => r.CreatedAt).ThenByDescending(r => r.Id)
            .ToPageAsync(request, cancellationToken);
        return new Page<ReservationView>(await reader.ViewAsync(page.Items, cancellationToken), page.PageNumber, page.Size, page.Total);
    }
}
