using System.Globalization;
using System.Security.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using PickGo.Application.Seats;
using PickGo.Domain.Queue;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;
using PickGo.WebApi.Queue;

namespace PickGo.WebApi.Seats;

/// <summary>The seats of a session, for those who were let in.</summary>
internal static class SeatsEndpoints
{
    public static void MapSeats(this RouteGroupBuilder api)
    {
        var seats = api.MapGroup("").WithTags("Seats").RequireAuthorization();
        seats.MapGet("/sessions/{id:long}/seats", MapAsync).Produces<SeatMap>().Produces(304).Refuses(401, 403, 404, 410).NeedsEntryPass().MetersLoad();
        seats.MapGet("/areas", (long sessionId, HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
            MapAsync(sessionId, http, user, mediator, ct)).Produces<SeatMap>().Produces(304).Refuses(401, 403, 404, 410).NeedsEntryPass();
        seats.MapGet("/areas/subscribe", SubscribeAsync).Produces<string>(200, "text/event-stream").Refuses(401, 403, 404, 410).NeedsEntryPass();
        seats.MapPost("/sessions/{id:long}/holds", HoldAsync).Produces<HeldSeats>(201).Refuses(400, 401, 403, 404, 409, 410, 422)
            .NeedsEntryPass().AcceptsIdempotencyKey().MetersLoad();
        seats.MapDelete("/sessions/{id:long}/holds", ReleaseAsync).Produces(204).Refuses(400, 401, 403, 410).NeedsEntryPass();
        seats.MapPost("/sessions/{id:long}/holds/extend", ExtendAsync).Produces<HeldSeats>().Refuses(401, 403, 404, 410, 422).NeedsEntryPass();
    }

    /// <param name="Seats">Seat numbers; or …</param>
    /// <param name="Best">… how many of what.</param>
    internal sealed record HoldRequest(IReadOnlyList<int>? Seats, BestSeats? Best);

    /// <summary>The header, or the query where a browser cannot set one.</summary>
    internal static string? EntryPassOf(HttpContext http) =>
        http.Request.Headers["Entry-Pass"] is [{ Length: > 0 } header] ? header : (string?)http.Request.Query["entryPass"];

    private static async Task<IResult> MapAsync(long id, HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct)
    {
        var map = await mediator.Send(new GetSeatMap(id, user.MemberId(), EntryPassOf(http)), ct);
        if (map.IsRefused) return map.Error.ToProblem();

        // The answer is the member's own (what is mine), so only the member's own browser may keep it.
        var tag = EntityTag(user.MemberId(), map.Value);
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "private, no-cache";
        return http.Request.Headers.IfNoneMatch == tag ? Results.StatusCode(StatusCodes.Status304NotModified) : new SeatMapAnswer(map.Value);
    }

    private static string EntityTag(long memberId, SeatMap map) => string.Create(CultureInfo.InvariantCulture,
        $"\"{map.Version}-{memberId}-{map.HoldExpiresAt?.Ticks ?? 0}-{map.PassExpiresAt.Ticks}\"");

    /// <summary>First <c>snapshot</c> (the map), then <c>seats</c>, and <c>refused</c> (code) at the end of the pass.</summary>
    private static async Task<IResult> SubscribeAsync(
        long sessionId, HttpContext http, ClaimsPrincipal user, IMediator mediator, SeatsBroadcaster broadcaster, CancellationToken ct)
    {
        // Watch first, read then: a change between the two is in the map, or comes after it, or both.
        using var outbox = await broadcaster.SubscribeAsync(sessionId, http.Abort);
        var map = await mediator.Send(new GetSeatMap(sessionId, user.MemberId(), EntryPassOf(http)), ct);
        if (map.IsRefused) return map.Error.ToProblem();

        using var events = new EventStream(http);
        await events.RunAsync(async stream =>
        {
            await stream.SendAsync("snapshot", map.Value);
            await foreach (var update in outbox.ReadAllAsync(map.Value.PassExpiresAt, stream.Gone))
            {
                if (update.Version > map.Value.Version) await stream.SendAsync(update.SseEvent);
            }

            if (!outbox.IsAborted) await stream.SendAsync("refused", new RefusedEvent(QueueErrors.PassExpired.Code));
        });
        return Results.Empty;
    }

    private sealed record RefusedEvent(string Code);

    private static Task<IResult> HoldAsync(long id, HoldRequest body, HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new HoldSeats(id, user.MemberId(), EntryPassOf(http), body.Seats, body.Best), ct,
            held => Results.Created($"/api/sessions/{id}/seats", held));

    private static Task<IResult> ReleaseAsync(long id, HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct, [FromQuery] string? seats = null) =>
        Endpoints.TryReadSeats(seats, out var chosen)
            ? mediator.AnswerAsync(new ReleaseSeats(id, user.MemberId(), EntryPassOf(http), chosen), ct)
            : Task.FromResult(Endpoints.BadSeats());

    private static Task<IResult> ExtendAsync(long id, HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new ExtendHold(id, user.MemberId(), EntryPassOf(http)), ct);
}
