using MediatR;
using PickGo.Application.Queue;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Queue;

/// <summary>Operators watch and steer the waiting rooms, live.</summary>
internal static class AdminQueueEndpoints
{
    public static void MapAdminQueues(this RouteGroupBuilder api)
    {
        var queues = api.MapGroup("/admin/queues").WithTags("Operators: waiting rooms").RequireAuthorization(AuthenticationSetup.Operator);
        queues.MapGet("", ListAsync).Produces<IReadOnlyList<QueueView>>().Refuses(401, 403);
        queues.MapGet("/{id:long}", GetAsync).Produces<QueueView>().Refuses(401, 403, 404);
        queues.MapPut("/{id:long}/rate", OverrideAsync).Produces<QueueView>().Refuses(400, 401, 403, 404);
        queues.MapPost("/{id:long}/pause", (long id, IMediator m, CancellationToken ct) => SteerAsync(id, new Steering(Paused: true), m, ct)).Produces<QueueView>().Refuses(401, 403, 404);
        queues.MapPost("/{id:long}/resume", (long id, IMediator m, CancellationToken ct) => SteerAsync(id, new Steering(Paused: false, Draining: false), m, ct)).Produces<QueueView>().Refuses(401, 403, 404);
        queues.MapPost("/{id:long}/drain", (long id, IMediator m, CancellationToken ct) => SteerAsync(id, new Steering(Draining: true), m, ct)).Produces<QueueView>().Refuses(401, 403, 404);
        queues.MapDelete("/{id:long}/members/{memberId:long}", RevokeAsync).Produces(204).Refuses(401, 403);
    }

    /// <param name="RatePerSecond">Admissions a second; null: what the policy says.</param>
    /// <param name="Capacity">How many may be inside; null: what the session says.</param>
    internal sealed record OverrideRequest(double? RatePerSecond, int? Capacity);

    private static Task<IResult> ListAsync(IMediator mediator, CancellationToken ct) => mediator.AnswerAsync(new ListQueues(), ct);

    private static Task<IResult> GetAsync(long id, IMediator mediator, CancellationToken ct) => mediator.AnswerAsync(new GetQueue(id), ct);

    private static Task<IResult> OverrideAsync(long id, OverrideRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new OverrideQueue(id, body.RatePerSecond, body.Capacity), ct);

    private static Task<IResult> SteerAsync(long id, Steering steering, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new SteerQueue(id, steering), ct);

    /// <summary>Takes a member's place or pass away; the seats that were only held are free again.</summary>
    private static Task<IResult> RevokeAsync(long id, long memberId, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new LeaveQueue(id, memberId), ct);
}
