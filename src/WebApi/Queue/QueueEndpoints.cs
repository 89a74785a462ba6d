using System.Security.Claims;
using MediatR;
using PickGo.Application.Queue;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Queue;

/// <summary>The waiting room of a session.</summary>
internal static class QueueEndpoints
{
    public static void MapQueue(this RouteGroupBuilder api)
    {
        var queue = api.MapGroup("").WithTags("Waiting room").RequireAuthorization();
        queue.MapPost("/sessions/{id:long}/queue", JoinAsync).Produces<Place>().Refuses(401, 404, 422);
        queue.MapGet("/sessions/{id:long}/queue", FindAsync).Produces<Place>().Refuses(401, 404);
        queue.MapDelete("/sessions/{id:long}/queue", LeaveAsync).Produces(204).Refuses(401);
        api.MapGet("/sessions/{id:long}/queue/draw", DrawAsync).WithTags("Waiting room").Produces<DrawView>().Refuses(404);
        queue.MapGet("/queue/stream", StreamAsync).Produces<string>(200, "text/event-stream").Refuses(401);
    }

    private static Task<IResult> JoinAsync(long id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new JoinQueue(id, user.MemberId()), ct, joined => Results.Ok(joined.Place));

    private static Task<IResult> FindAsync(long id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new GetPlace(id, user.MemberId()), ct, found => Results.Ok(found.Place));

    private static Task<IResult> LeaveAsync(long id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new LeaveQueue(id, user.MemberId()), ct);

    /// <summary>Open to everybody: a draw that only the drawn may check proves little. A token adds one's own number.</summary>
    private static Task<IResult> DrawAsync(long id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new GetDraw(id, user.Identity?.IsAuthenticated == true ? user.MemberId() : null), ct);

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
                else await stream.SendAsync("refused", new RefusedEvent(update.Refused!.Code));
            }
        });
    }

    private sealed record RefusedEvent(string Code);
}
