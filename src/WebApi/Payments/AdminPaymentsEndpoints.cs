using MediatR;
using PickGo.Application.Payments;
using PickGo.Application.Platform;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Payments;

/// <summary>Operators look after money whose whereabouts only the gateway knows.</summary>
internal static class AdminPaymentsEndpoints
{
    public static void MapAdminPayments(this RouteGroupBuilder api)
    {
        var payments = api.MapGroup("/admin/payments").WithTags("Operators: payments").RequireAuthorization(AuthenticationSetup.Operator);
        payments.MapGet("/unsettled", ListAsync).Produces<Page<UnsettledView>>().Refuses(400, 401, 403);
        payments.MapPost("/{id:long}/retry", RetryAsync).Produces(204).Refuses(401, 403, 404, 409, 422);
    }

    private static Task<IResult> ListAsync(IMediator mediator, CancellationToken ct, int page = 1, int size = 20) =>
        mediator.AnswerAsync(new ListUnsettled(page, size), ct);

    private static Task<IResult> RetryAsync(long id, IMediator mediator, CancellationToken ct) => mediator.AnswerAsync(new RetryUnsettled(id), ct);
}
