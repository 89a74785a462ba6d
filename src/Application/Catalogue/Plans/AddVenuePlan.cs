using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Plans;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue.Plans;

public enum PlanFormat { Json, Csv }

/// <summary>A venue keeps a seating plan: the first of its name, or the next version of it.</summary>
/// <param name="VenueId">Whose plan.</param>
/// <param name="Name">As the operators call it.</param>
/// <param name="Format">What the file is.</param>
/// <param name="File">At most <see cref="MaxBytes"/>.</param>
public sealed record AddVenuePlan(long VenueId, string Name, PlanFormat Format, ReadOnlyMemory<byte> File) : IUseCase<VenuePlanView>, ICommand
{
    /// <summary>The largest house with a label and a sentence for each seat is smaller.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;
}

internal sealed class AddVenuePlanValidator : AbstractValidator<AddVenuePlan>
{
    public AddVenuePlanValidator() => RuleFor(r => r.Name).NotEmpty().MaximumLength(VenuePlan.NameLength)
        .Must(n => n.Trim().Length == n.Length && !n.Any(char.IsControl)).WithMessage("A name has no letters at its ends that cannot be seen.");
}

internal sealed class AddVenuePlanHandler(IPickGoDb db, Transactions transactions, ISeatSheets sheets, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<AddVenuePlan, Result<VenuePlanView>>
{
    public async Task<Result<VenuePlanView>> Handle(AddVenuePlan request, CancellationToken cancellationToken)
    {
        if (!await db.Venues.AnyAsync(v => v.Id == request.VenueId, cancellationToken)) return CatalogueErrors.VenueNotFound;

        var plan = request.Format == PlanFormat.Csv ? sheets.Read(request.File) : PlanJson.Read(request.File.Span);
        if (plan.IsRefused) return plan.Error;

        // Somebody may upload another version at the same moment: whoever lost at the index looks again which is next.
        var document = PlanJson.Write(plan.Value);
        return await transactions.RunUntilSettledAsync(() => WriteAsync(request, plan.Value, document, cancellationToken), cancellationToken);
    }

    private async Task<Result<VenuePlanView>> WriteAsync(AddVenuePlan request, PlanDraft plan, string document, CancellationToken ct)
    {
        var last = await db.VenuePlans.Where(p => p.VenueId == request.VenueId && p.Name == request.Name).MaxAsync(p => (int?)p.Version, ct) ?? 0;
        var kept = new VenuePlan(request.VenueId, request.Name, last + 1, document, plan, time.GetUtcNow().UtcDateTime);
        db.VenuePlans.Add(kept);
        audit.Add(new AuditSubject("venue", $"{request.VenueId}"), new AuditChange("plan", null, kept.Name), new AuditChange("version", last, kept.Version),
            new AuditChange("seats", null, kept.Seats));
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : VenuePlanView.Of(kept);
    }
}
