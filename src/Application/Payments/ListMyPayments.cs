using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Payments;

/// <summary>The member's payments, newest first.</summary>
public sealed record ListMyPayments(long MemberId, int Page, int Size) : IQuery<Page<PaymentView>>, IPaged;

internal sealed class ListMyPaymentsValidator : AbstractValidator<ListMyPayments>
{
    public ListMyPaymentsValidator() => this.ValidatePaging();
}

internal sealed class ListMyPaymentsHandler(IPickGoDb db, IOrders orders) : IRequestHandler<ListMyPayments, Result<Page<PaymentView>>>
{
    public async Task<Result<Page<PaymentView>>> Handle(ListMyPayments request, CancellationToken cancellationToken)
    {
        var page = await db.Payments.AsNoTracking().Where(p => p.MemberId == request.MemberId)
            .OrderByDescending(p => p.Id).ToPageAsync(request, cancellationToken);
        var codes = await orders.CodesAsync([.. page.Items.Select(p => p.ReservationId)], cancellationToken);
        return new Page<PaymentView>([.. page.Items.Select(p => p.ToView(codes[p.ReservationId]))], page.PageNumber, page.Size, page.Total);
    }
}
