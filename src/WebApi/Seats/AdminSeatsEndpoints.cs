using System.Text.Json.Serialization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using PickGo.Application.Platform;
using PickGo.Application.Seats;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Seats;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Seats;

/// <summary>Operators keep seats from sale, and put them on sale again.</summary>
internal static class AdminSeatsEndpoints
{
    public static void MapAdminSeats(this RouteGroupBuilder api)
    {
        var seats = api.MapGroup("/admin/sessions/{id:long}/blocked-seats").WithTags("Operators: seats").Requires(Policies.BoxOffice)
            .Refuses(CatalogueErrors.SessionNotFound);
        seats.MapGet("", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new ListBlockedSeats(id), ct))
            .Describe("ListBlockedSeats", "The seats that are kept from sale.").Produces<BlockedSeatsView>();
        seats.MapPost("", BlockAsync).Describe("BlockSeats", "Keeps seats from sale: all of them or none.")
            .Produces<BlockedSeatsView>().ChecksInput().Refuses(CommonErrors.Conflict, SeatsErrors.Taken([]), SeatsErrors.Invalid(""));
        seats.MapDelete("", UnblockAsync).Describe("UnblockSeats", "Puts seats on sale again.")
            .Produces<BlockedSeatsView>().ChecksInput().Refuses(CommonErrors.Conflict, SeatsErrors.Invalid(""));
    }

    /// <param name="Seats">Seat numbers, at most 500.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record BlockSeatsRequest(IReadOnlyList<int>? Seats);

    private static Task<IResult> BlockAsync(long id, BlockSeatsRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new BlockSeats(id, body.Seats ?? [], true), ct);

    private static Task<IResult> UnblockAsync(long id, IMediator mediator, CancellationToken ct, [FromQuery] string? seats = null) =>
        Endpoints.TryReadSeats(seats, BlockSeats.MaxSeats, out var chosen)
            ? mediator.AnswerAsync(new BlockSeats(id, chosen ?? [], false), ct)
            : Task.FromResult(Endpoints.BadSeats(BlockSeats.MaxSeats));
}
