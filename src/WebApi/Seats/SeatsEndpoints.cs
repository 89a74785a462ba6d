using System.Globalization;
using System.Security.Claims;
using System.Text.Json.Serialization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using PickGo.Application.Queue;
using PickGo.Application.Seats;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Queue;
using PickGo.Domain.Seats;
using PickGo.Infrastructure.Platform.RateLimiting;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;
using PickGo.WebApi.Queue;

namespace PickGo.WebApi.Seats;

/// <summary>The seats of a session, for those who were let in.</summary>
internal static class SeatsEndpoints
{
    public static void MapSeats(this RouteGroupBuilder api)
    {
        var seats = api.MapGroup("").WithTags("Seats").Requires(Policies.Member).Refuses(CatalogueErrors.SessionNotFound);
        seats.MapGet("/sessions/{id:long}/seats", MapAsync).Describe("GetSeatMap", "The areas and the state of every seat.")
            .Produces<SeatMapView>().Produces(304).MetersLoad();
        seats.MapGet("/areas", MapOfAsync).Describe("GetAreas", "The seat map at the first system's path.").Produces<SeatMapView>().Produces(304);
        seats.MapGet("/areas/subscribe", SubscribeAsync).Describe("StreamSeats", "The seat map, then every change, as server-sent events: snapshot, seats, refused.")
            .Produces<string>(200, "text/event-stream").TakesTokensFromQuery().Refuses(QueueErrors.Replaced);

        var holds = seats.MapGroup("/sessions/{id:long}/holds");
        holds.MapPost("", HoldAsync).Limits(RateLimitPolicy.Holds).Describe("HoldSeats", "Takes seats for some minutes: those named or the best, all of them or none.")
            .Produces<HoldView>(201).ChecksInput().AcceptsIdempotencyKey().MetersLoad()
            .Refuses(QueueErrors.Closed, SeatsErrors.Taken([]), SeatsErrors.Limit(0), SeatsErrors.Invalid(""), SeatsErrors.Orphan([]), SeatsErrors.NoneAdjacent, SeatsErrors.TooFew,
                SeatsErrors.Ended);
        holds.MapDelete("", ReleaseAsync).Limits(RateLimitPolicy.Holds).Describe("ReleaseSeats", "Lets go of held seats, or of all.")
            .Produces(204).ChecksInput().Refuses(SeatsErrors.Orphan([]));
        holds.MapPost("/extend", ExtendAsync).Limits(RateLimitPolicy.Holds).Describe("ExtendHold", "Gives the held seats more time, once.")
            .Produces<HoldView>().Refuses(SeatsErrors.None, SeatsErrors.AlreadyExtended);
    }

    /// <param name="Seats">Seat numbers; or …</param>
    /// <param name="Best">… how many of what.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record HoldSeatsRequest(IReadOnlyList<int>? Seats, BestSeatsRequest? Best);

    private static Task<IResult> MapOfAsync(long sessionId, HttpContext http, EntryPassToken pass, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        MapAsync(sessionId, http, pass, user, mediator, ct);

    private static async Task<IResult> MapAsync(long id, HttpContext http, EntryPassToken pass, ClaimsPrincipal user, IMediator mediator, CancellationToken ct)
    {
        var map = await mediator.Send(new GetSeatMap(id, user.MemberId(), pass.Value), ct);
        if (map.IsRefused) return map.Error.ToProblem();

        // The answer is the member's own (what is mine), so only the member's own browser may keep it.
        var tag = EntityTag(user.MemberId(), map.Value);
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "private, no-cache";
        return HasAlready(http.Request, tag) ? Results.StatusCode(StatusCodes.Status304NotModified) : new SeatMapAnswer(map.Value);
    }

    /// <summary>By the weak comparison (RFC 9110, 13.1.2): proxies that compress weaken tags, and clients may send several.</summary>
    private static bool HasAlready(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && known.Any(k => k == EntityTagHeaderValue.Any || k.Compare(new EntityTagHeaderValue(tag), useStrongComparison: false));

    // The version is of the seats' states only: what they cost changes without it.
    private static string EntityTag(long memberId, SeatMapView map) => string.Create(CultureInfo.InvariantCulture,
        $"\"{map.Version}-{memberId}-{map.HoldExpiresAt?.Ticks ?? 0}-{map.PassExpiresAt.Ticks}-{map.Areas.Aggregate(0L, (sum, a) => unchecked((sum * 31) + (a.Price * 4) + (int)a.Grade))}\"");

    /// <summary>First <c>snapshot</c> (the map), then <c>seats</c>, and <c>refused</c> (code) at the end of the pass, whatever ends it.</summary>
    private static async Task<IResult> SubscribeAsync(
        long sessionId, HttpContext http, EntryPassToken pass, ClaimsPrincipal user, IMediator mediator, SeatsBroadcaster broadcaster, ILiveLines lines,
        CancellationToken ct)
    {
        using var line = lines.Open(LiveKind.Seats, sessionId, user.MemberId(), http.RequestAborted);
        // Watch first, read then: a change between the two is in the map, or comes after it, or both.
        using var outbox = await broadcaster.SubscribeAsync(sessionId, http.Abort);
        var map = await mediator.Send(new GetSeatMap(sessionId, user.MemberId(), pass.Value), ct);
        if (map.IsRefused) return map.Error.ToProblem();

        using var events = new EventStream(http);
        await events.RunAsync(async stream =>
        {
            await stream.SendAsync("snapshot", map.Value);
            await foreach (var update in outbox.ReadAllAsync(map.Value.PassExpiresAt, line, LookAgainAsync, stream.Gone))
            {
                if (update.Version > map.Value.Version) await stream.SendAsync(update.SseEvent);
            }

            if (outbox.Refused is { } why) await stream.SendRefusalAsync(why);
        });
        return Results.Empty;

        async Task<Error?> LookAgainAsync() => (await mediator.Send(new GetSeatMap(sessionId, user.MemberId(), pass.Value), ct)).Error;
    }

    private static Task<IResult> HoldAsync(long id, HoldSeatsRequest body, EntryPassToken pass, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new HoldSeats(id, user.MemberId(), pass.Value, body.Seats, body.Best), ct,
            held => Results.Created($"/api/sessions/{id}/seats", held));

    private static Task<IResult> ReleaseAsync(long id, EntryPassToken pass, ClaimsPrincipal user, IMediator mediator, CancellationToken ct, [FromQuery] string? seats = null) =>
        Endpoints.TryReadSeats(seats, PerformanceSession.MaxSeatLimit, out var chosen)
            ? mediator.AnswerAsync(new ReleaseSeats(id, user.MemberId(), pass.Value, chosen), ct)
            : Task.FromResult(Endpoints.BadSeats(PerformanceSession.MaxSeatLimit));

    private static Task<IResult> ExtendAsync(long id, EntryPassToken pass, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new ExtendHold(id, user.MemberId(), pass.Value), ct);
}
