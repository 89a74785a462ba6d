using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Plans;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue.Plans;

/// <summary>A performance takes a copy of a venue's plan instead of the seats that it has, before anybody can have one of them.</summary>
public sealed record TakePlan(long PerformanceId, long PlanId, IReadOnlyDictionary<SeatGrade, long> Prices, int Version)
    : IUseCase<PerformancePlanView>, ICommand, ITransactional;

/// <summary>A performance has other seats: what is kept of the old ones elsewhere has to go.</summary>
/// <param name="PerformanceId">Which performance.</param>
/// <param name="Sessions">Its sessions.</param>
public sealed record PlanTaken(long PerformanceId, IReadOnlyList<ChangedSession> Sessions) : IOutboxEvent
{
    public static string Type => "catalogue.plan-taken";
}

/// <param name="Id">Number of the session.</param>
/// <param name="Version">Of its row, with the new seats.</param>
public sealed record ChangedSession(long Id, int Version);

internal sealed class TakePlanValidator : AbstractValidator<TakePlan>
{
    public TakePlanValidator() => RuleForEach(r => r.Prices).Must(p => p.Value is >= 0 and <= PerformanceArea.MaxPrice)
        .OverridePropertyName("Prices").WithMessage($"A price is 0 to {PerformanceArea.MaxPrice} won.");
}

internal sealed class TakePlanHandler(
    IPickGoDb db, ITakenSeats taken, IOutbox outbox, IAuditTrail audit, IPostCache posts, AfterCommit afterCommit, TimeProvider time)
    : IRequestHandler<TakePlan, Result<PerformancePlanView>>
{
    public async Task<Result<PerformancePlanView>> Handle(TakePlan request, CancellationToken cancellationToken)
    {
        var plan = await db.VenuePlans.AsNoTracking().FirstOrDefaultAsync(p => p.Id == request.PlanId, cancellationToken);
        if (plan is null) return PlanErrors.NotFound;

        var draft = PlanJson.ReadKept(plan.Document);
        if (!draft.Areas.Select(a => a.Grade).ToHashSet().SetEquals(request.Prices.Keys)) return WrongGrades(draft);

        // The sessions before their seats: a block that comes in between has raised the version that is saved against.
        var performance = await db.Performances.AsSplitQuery().Include(p => p.Sessions).ThenInclude(s => s.Prices).Include(p => p.Areas).FirstOrDefaultAsync(p => p.Id == request.PerformanceId, cancellationToken);
        if (performance is null) return CatalogueErrors.PerformanceNotFound;
        if (performance.Version != request.Version) return CommonErrors.Conflict;
        if (await taken.AnyAsync([.. performance.Sessions.Select(s => s.Id)], cancellationToken)) return PlanErrors.Taken;

        var before = performance.Areas.Sum(a => a.Seats);
        var changed = performance.TakePlan(draft.ToHouse(request.Prices), time.GetUtcNow().UtcDateTime);
        if (changed.IsRefused) return changed.Error;

        if (changed.Value) outbox.Add(new PlanTaken(performance.Id, [.. performance.Sessions.Select(s => new ChangedSession(s.Id, s.Version))]));
        audit.Add(performance, new AuditChange("plan", null, $"{plan.Name} {plan.Version}"), new AuditChange("seats", before, draft.Seats),
            new AuditChange("prices", null, request.Prices));
        afterCommit.Do(_ => posts.ChangedAsync());
        var saved = await db.SaveAsync(cancellationToken);
        return saved.IsRefused ? saved.Error : PerformancePlanView.Of(performance);
    }

    private static Error WrongGrades(PlanDraft plan) => CommonErrors.Invalid(new Dictionary<string, string[]>
    {
        ["prices"] = [$"One for each grade of the plan, and no others: {string.Join(", ", plan.Areas.Select(a => a.Grade).Distinct().Order())}."],
    });
}
