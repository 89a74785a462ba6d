using MediatR;
using PickGo.Application.Payments;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Payments;

/// <summary>Operators look after money whose whereabouts only the gateway knows.</summary>
internal static class AdminPaymentsEndpoints
{
    public static void MapAdminPayments(this RouteGroupBuilder api)
    {
        var payments = api.MapGroup("/admin/payments").WithTags("Operators: payments").Requires(Policies.Finance);
        payments.MapGet("/unsettled", ListAsync).Describe("ListUnsettledPayments", "What the gateway still owes an answer for, oldest first.")
            .Produces<Page<UnsettledView>>().ChecksInput();
        payments.MapPost("/{id}/retry", RetryAsync).Describe("RetryUnsettledPayment", "Has the gateway asked again, now and from the start.")
            .Produces(204).Refuses(PaymentErrors.NotFound, PaymentErrors.NotUnsettled, CommonErrors.Conflict);
    }

    private static Task<IResult> ListAsync(IMediator mediator, CancellationToken ct, int page = 1, int size = 20) =>
        mediator.AnswerAsync(new ListUnsettled(page, size), ct);

    private static Task<IResult> RetryAsync(string id, IMediator mediator, CancellationToken ct) => mediator.AnswerAsync(new RetryUnsettled(id), ct);
}
