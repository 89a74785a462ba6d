using System.Security.Claims;
using System.Text.Json.Serialization;
using MediatR;
using PickGo.Application.Queue;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Queue;
using PickGo.Infrastructure.Platform.RateLimiting;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Queue;

/// <summary>The waiting room of a session.</summary>
internal static class QueueEndpoints
{
    public static void MapQueue(this RouteGroupBuilder api)
    {
        var queue = api.MapGroup("").WithTags("Waiting room");
        queue.MapPost("/sessions/{id:long}/queue", JoinAsync).Limits(RateLimitPolicy.Join).Describe("JoinQueue", "Takes a place; joining again answers the same place.")
            .Requires(Policies.Member).Produces<PlaceView>().GivesTokens().Refuses(CatalogueErrors.SessionNotFound, QueueErrors.Closed, QueueErrors.Draining, QueueErrors.Barred, QueueErrors.ProofOfWork).ChecksInput();
        queue.MapGet("/sessions/{id:long}/queue", FindAsync).Describe("GetPlace", "The member's place; asking is a sign of life.")
            .Requires(Policies.Member).Produces<PlaceView>().GivesTokens().Refuses(CatalogueErrors.SessionNotFound, QueueErrors.NotJoined, QueueErrors.Closed);
        queue.MapDelete("/sessions/{id:long}/queue", LeaveAsync).Describe("LeaveQueue", "Gives up the place or the pass, and the seats that were only held.")
            .Requires(Policies.Member).Produces(204).Refuses(CatalogueErrors.SessionNotFound);
        queue.MapGet("/sessions/{id:long}/queue/draw", DrawAsync).Describe("GetDraw", "What anybody needs to check the draw of the lobby.")
            .AllowAnonymous().Produces<DrawView>().Refuses(CatalogueErrors.SessionNotFound);
        queue.MapGet("/queue/stream", StreamAsync).Limits(RateLimitPolicy.Join).Describe("StreamPlace", "Joins, and follows the place as server-sent events: wait, ready, refused.")
            .Requires(Policies.Member).Produces<string>(200, "text/event-stream").TakesTokensFromQuery().Refuses(QueueErrors.Replaced);
    }

    /// <param name="Proof">The work done, where the session asks for some (<c>queue.proof-of-work</c>); absent: none.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record JoinQueueRequest(JoinProofRequest? Proof);

    /// <param name="Challenge">As the refusal gave it.</param>
    /// <param name="Numbers">One for each puzzle, in order.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record JoinProofRequest(string Challenge, IReadOnlyList<uint> Numbers);

    private static Task<IResult> JoinAsync(long id, JoinQueueRequest? body, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new JoinQueue(id, user.MemberId(), body?.Proof is { } proof ? new JoinProof(proof.Challenge, proof.Numbers) : null), ct, joined => Results.Ok(joined.Place));

    private static Task<IResult> FindAsync(long id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new GetPlace(id, user.MemberId()), ct, found => Results.Ok(found.Place));

    private static Task<IResult> LeaveAsync(long id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new LeaveQueue(id, user.MemberId()), ct);

    /// <summary>Open to everybody: a draw that only the drawn may check proves little. A token adds one's own number.</summary>
    private static Task<IResult> DrawAsync(long id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new GetDraw(id, user.TryGetMemberId(out var member) ? member : null), ct);

    /// <summary>Joins and follows the place: <c>wait</c> (place), then <c>ready</c> (pass) or <c>refused</c> (code).</summary>
    private static async Task StreamAsync(long sessionId, HttpContext http, ClaimsPrincipal user, PlaceStream places)
    {
        using var events = new EventStream(http);
        await events.RunAsync(async stream =>
        {
            await foreach (var update in places.FollowAsync(sessionId, user.MemberId(), stream.Gone))
            {
                if (update.Place is { } place) await stream.SendAsync("wait", place);
                else if (update.Ready is { } ready) await stream.SendAsync("ready", ready);
                else await stream.SendRefusalAsync(update.Refused!);
            }
        });
    }
}
