using System.Text.Json.Serialization;
using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Catalogue;

/// <summary>Operators decide what a performance costs, and what canceling it does.</summary>
internal static class AdminPerformancesEndpoints
{
    public static void MapAdminPerformances(this RouteGroupBuilder api)
    {
        var terms = api.MapGroup("/admin/performances/{id:long}/refund-terms").WithTags("Operators: performances").Requires(Policies.Editor)
            .Refuses(CatalogueErrors.PerformanceNotFound);
        terms.MapGet("", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new GetPerformanceTerms(id), ct))
            .Describe("GetPerformanceTerms", "What canceling a performance costs.").Produces<PerformanceTermsView>();
        terms.MapPut("", EditAsync).Describe("EditPerformanceTerms", "Gives a performance refund terms of its own, for reservations from now on.")
            .Produces<PerformanceTermsView>().ChecksInput().Refuses(CommonErrors.Conflict);
        terms.MapDelete("", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new EditPerformanceTerms(id, null), ct))
            .Describe("ResetPerformanceTerms", "The shop's refund terms hold for a performance again, for reservations from now on.")
            .Produces<PerformanceTermsView>().Refuses(CommonErrors.Conflict);

        var prices = api.MapGroup("/admin/performances/{id:long}/prices").WithTags("Operators: performances").Requires(Policies.Editor)
            .Refuses(CatalogueErrors.PerformanceNotFound);
        prices.MapGet("", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new GetPrices(id), ct))
            .Describe("GetPrices", "What a performance costs, and what costs something else in a session.").Produces<PricesView>();
        prices.MapPut("", EditPricesAsync).Describe("EditPrices", "Says what every area of a performance costs, for reservations from now on.")
            .Produces<PricesView>().ChecksInput().Refuses(CommonErrors.Conflict, CatalogueErrors.PricedAreas);
    }

    private static Task<IResult> EditPricesAsync(long id, EditPricesRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new EditPrices(id, body.Version, body.Read()), ct);

    /// <param name="Schedule">Days before the performance (calendar days in Korea) and percent kept, which rises as the days fall; below the last it is closed.</param>
    /// <param name="FreeHours">How long after booking canceling is free.</param>
    /// <param name="FreeBeyondDays">It is free only while more than this many days are left.</param>
    /// <param name="ClosesMinutesBefore">How long before the performance begins canceling ends.</param>
    /// <param name="EveningEndsHour">A performance that begins before this hour in Korea belongs to the evening before.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record EditTermsRequest(
        IReadOnlyDictionary<int, int>? Schedule, int FreeHours, int FreeBeyondDays, int ClosesMinutesBefore, int EveningEndsHour);

    private static Task<IResult> EditAsync(long id, EditTermsRequest body, IMediator mediator, CancellationToken ct) => mediator.AnswerAsync(
        new EditPerformanceTerms(id, new EditedTerms(body.Schedule ?? new Dictionary<int, int>(), body.FreeHours, body.FreeBeyondDays, body.ClosesMinutesBefore, body.EveningEndsHour)), ct);
}

/// <param name="Version">As it was read.</param>
/// <param name="Prices">What areas cost, each named once.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record EditPricesRequest(int Version, IReadOnlyList<AreaPriceRequest?>? Prices)
{
    // What names nothing is refused by the use case, in its place in the list.
    public IReadOnlyList<AreaPrice> Read() => [.. (Prices ?? []).Select(p => p is null ? null! : new AreaPrice(p.AreaId, p.Grade, p.Price))];
}

/// <summary>What an area is to cost.</summary>
/// <param name="AreaId">The area.</param>
/// <param name="Grade">Price class.</param>
/// <param name="Price">Of one seat, whole KRW.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record AreaPriceRequest(long AreaId, SeatGrade Grade, long Price);
