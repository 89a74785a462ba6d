using System.Text.Json.Serialization;
using MediatR;
using PickGo.Application.Platform;
using PickGo.Application.Queue;
using PickGo.Domain.Catalogue;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Queue;

/// <summary>Operators watch and steer the waiting rooms, live.</summary>
internal static class AdminQueueEndpoints
{
    public static void MapAdminQueues(this RouteGroupBuilder api)
    {
        var queues = api.MapGroup("/admin/queues").WithTags("Operators: waiting rooms").Requires(Policies.BoxOffice);
        queues.MapGet("", ListAsync).Describe("ListQueues", "Waiting rooms in which something happened lately.").Produces<IReadOnlyList<QueueView>>();
        queues.MapGet("/sales", ListSalesAsync).Describe("ListSales", "Sessions whose sale is to open, or is open, the nearest opening first; without the figures of their rooms.")
            .Produces<Page<SaleView>>().ChecksInput();

        var queue = queues.MapGroup("/{id:long}").Refuses(CatalogueErrors.SessionNotFound);
        queue.MapGet("", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new GetQueue(id), ct))
            .Describe("GetQueue", "One waiting room with its figures.").Produces<QueueView>();
        queue.MapPut("/rate", SetRateAsync).Describe("SetAdmissionRate", "Sets rate and capacity by hand; null gives them back to policy and session.")
            .Produces<QueueView>().ChecksInput();
        queue.MapPost("/pause", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new PauseQueue(id), ct))
            .Describe("PauseQueue", "Stops admission; who waits keeps the place.").Produces<QueueView>();
        queue.MapPost("/resume", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new ResumeQueue(id), ct))
            .Describe("ResumeQueue", "Admits again, and takes new members again.").Produces<QueueView>();
        queue.MapPost("/drain", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new DrainQueue(id), ct))
            .Describe("DrainQueue", "Takes nobody new; who waits is still admitted.").Produces<QueueView>();
        queues.MapDelete("/{id:long}/members/{memberId:long}", (long id, long memberId, IMediator m, CancellationToken ct) => m.AnswerAsync(new RevokePlace(id, memberId), ct))
            .Describe("RevokePlace", "Takes a member's place or pass away; the seats that were only held are free again.").Produces(204)
            .Refuses(CatalogueErrors.SessionNotFound);
    }

    /// <param name="RatePerSecond">Admissions a second; null: what the policy says.</param>
    /// <param name="Capacity">How many may be inside; null: what the session says.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record SetRateRequest(double? RatePerSecond, int? Capacity);

    private static Task<IResult> ListAsync(IMediator mediator, CancellationToken ct) => mediator.AnswerAsync(new ListQueues(), ct);

    private static Task<IResult> ListSalesAsync(IMediator mediator, CancellationToken ct, QueryEnum<SalePhase>? phase = null, int page = 1, int size = 20) =>
        mediator.AnswerAsync(new ListSales(phase?.Value ?? SalePhase.Opening, page, size), ct);

    private static Task<IResult> SetRateAsync(long id, SetRateRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new SetAdmissionRate(id, body.RatePerSecond, body.Capacity), ct);
}
