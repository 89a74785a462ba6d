using System.Text.Json;
using FluentValidation;
using MediatR;
using PickGo.Application.Platform;
using PickGo.Application.Platform.Operations;
using PickGo.Domain.Platform;
using PickGo.Domain.Platform.Operations;

namespace PickGo.Application.Catalogue.Import;

/// <summary>Where performances are imported from.</summary>
public enum ImportSource { Kopis }

/// <summary>Has everything imported that runs on any of these days; one import at a time.</summary>
/// <param name="Source">Where from.</param>
/// <param name="From">First day, in Korea.</param>
/// <param name="To">Last day.</param>
public sealed record StartImport(ImportSource Source, DateOnly From, DateOnly To) : IUseCase<OperationView>, ICommand, ITransactional
{
    public const int MostDays = 366;
}

internal sealed class StartImportValidator : AbstractValidator<StartImport>
{
    public StartImportValidator()
    {
        RuleFor(i => i.To).Must((i, to) => to >= i.From && to.DayNumber - i.From.DayNumber < StartImport.MostDays).WithMessage($"Not before the first day, and at most {StartImport.MostDays} days with it.");
        RuleFor(i => i.From).InclusiveBetween(new DateOnly(2000, 1, 1), new DateOnly(2100, 1, 1));
    }
}

internal sealed class StartImportHandler(IPickGoDb db, IKopis kopis, IAuditTrail audit, RequestContext context, TimeProvider time) : IRequestHandler<StartImport, Result<OperationView>>
{
    public async Task<Result<OperationView>> Handle(StartImport request, CancellationToken cancellationToken)
    {
        if (!kopis.IsConfigured) return KopisErrors.NotConfigured;

        var operation = new Operation(KopisImport.Kind, JsonSerializer.Serialize(new ImportDays(request.From, request.To)), context.Actor, time.GetUtcNow().UtcDateTime);
        db.Operations.Add(operation);
        audit.Add(new AuditSubject("import", request.Source.ToString()), new AuditChange("from", null, request.From), new AuditChange("to", null, request.To));
        var saved = await db.SaveAsync(cancellationToken);
        return saved.IsRefused ? saved.Error : OperationView.Of(operation, []);
    }
}
