using System.ComponentModel;
using System.Text.Json.Serialization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using PickGo.Application.Catalogue.Plans;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Plans;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Catalogue;

/// <summary>Venues keep seating plans, and performances take copies of them.</summary>
internal static class AdminPlansEndpoints
{
    private const string Json = "application/json";
    private const string Csv = "text/csv";
    private const string NameMeans = "What the operators call the plan; a name that is there gets its next version. At most 60 characters.";

    public static void MapAdminPlans(this RouteGroupBuilder api)
    {
        var venues = api.MapGroup("/admin/venues").WithTags("Operators: seating plans").Requires(Policies.Editor);
        venues.MapGet("", (IMediator m, CancellationToken ct, string? keyword = null, int page = 1, int size = 20) => m.AnswerAsync(new ListVenues(keyword, page, size), ct))
            .Describe("ListVenues", "The venues, by name.").Produces<Page<AdminVenueView>>().ChecksInput();
        MapVenue(venues.MapGroup("/{id:long}").Refuses(CatalogueErrors.VenueNotFound));

        var plans = api.MapGroup("/admin/plans/{id:long}").WithTags("Operators: seating plans").Requires(Policies.Editor).Refuses(PlanErrors.NotFound);
        plans.MapGet("", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new GetVenuePlan(id, PlanFormat.Json), ct, f => Results.Bytes(f, Json)))
            .Describe("GetVenuePlan", "A seating plan, as it can be uploaded again.").Produces<SeatingPlanView>();
        plans.MapGet("/csv", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new GetVenuePlan(id, PlanFormat.Csv), ct, f => Results.Bytes(f, Csv)))
            .Describe("GetVenuePlanCsv", "The seats of a plan as a table: area, row, seat, x, y, mark, grade.").Produces(200, contentType: Csv);

        var performance = api.MapGroup("/admin/performances/{id:long}/plan").WithTags("Operators: seating plans").Requires(Policies.Editor).Refuses(CatalogueErrors.PerformanceNotFound);
        performance.MapGet("", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new GetPerformancePlan(id), ct))
            .Describe("GetPerformancePlan", "The seats that a performance has.").Produces<PerformancePlanView>();
        performance.MapPut("", TakeAsync).Describe("TakePlan", "A performance takes a copy of a venue's plan, as long as nobody can have a seat of it.")
            .Produces<PerformancePlanView>().ChecksInput().Refuses(PlanErrors.NotFound, PlanErrors.Opened, PlanErrors.Taken, CommonErrors.Conflict);
        performance.MapGet("/csv", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new GetPerformancePlanCsv(id), ct, f => Results.Bytes(f, Csv)))
            .Describe("GetPerformancePlanCsv", "The seats that a performance has, as a table.").Produces(200, contentType: Csv);
    }

    private static void MapVenue(RouteGroupBuilder venue)
    {
        venue.MapGet("/performances", (long id, IMediator m, CancellationToken ct, int page = 1, int size = 20) => m.AnswerAsync(new ListVenuePerformances(id, page, size), ct))
            .Describe("ListVenuePerformances", "What is played at a venue, the latest run first.").Produces<Page<VenuePerformanceView>>().ChecksInput();
        venue.MapGet("/plans", (long id, IMediator m, CancellationToken ct, int page = 1, int size = 20) => m.AnswerAsync(new ListVenuePlans(id, page, size), ct))
            .Describe("ListVenuePlans", "The seating plans that a venue keeps, all versions, newest first.").Produces<Page<VenuePlanView>>().ChecksInput();
        venue.MapPost("/plans", (long id, HttpRequest http, IMediator m, CancellationToken ct, [FromQuery, Description(NameMeans)] string name = "") => AddAsync(id, name, PlanFormat.Json, http, m, ct))
            .Accepts<SeatingPlanView>(Json).TakesPlans("AddVenuePlan", "A venue keeps a seating plan: the first of its name, or its next version.");
        venue.MapPost("/plans/csv", (long id, HttpRequest http, IMediator m, CancellationToken ct, [FromQuery, Description(NameMeans)] string name = "") => AddAsync(id, name, PlanFormat.Csv, http, m, ct))
            .Accepts<string>(Csv).TakesPlans("AddVenuePlanCsv", "The same from a table of seats: area, row, seat, x, y, mark, grade.");
    }

    private static void TakesPlans(this RouteHandlerBuilder route, string name, string summary) => route
        .WithMetadata(new RequestSizeLimitAttribute(AddVenuePlan.MaxBytes)).Describe(name, summary)
        .Produces<VenuePlanView>(201).ChecksInput().Refuses(PlanErrors.Invalid([]), CommonErrors.Conflict, EdgeErrors.TooLarge);

    private static async Task<IResult> AddAsync(long id, string name, PlanFormat format, HttpRequest http, IMediator mediator, CancellationToken ct)
    {
        using var file = new MemoryStream();
        await http.Body.CopyToAsync(file, ct);
        return await mediator.AnswerAsync(new AddVenuePlan(id, name, format, file.GetBuffer().AsMemory(0, (int)file.Length)), ct,
            plan => Results.Created($"/api/admin/plans/{plan.Id}", plan));
    }

    /// <param name="PlanId">Number of the venue's plan.</param>
    /// <param name="Prices">One for each grade of the plan, whole KRW.</param>
    /// <param name="Version">As it was read with the seats.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record TakePlanRequest(long PlanId, IReadOnlyDictionary<SeatGrade, long>? Prices, int Version);

    private static Task<IResult> TakeAsync(long id, TakePlanRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new TakePlan(id, body.PlanId, body.Prices ?? new Dictionary<SeatGrade, long>(), body.Version), ct);
}
